-- GET /api/content?path=/news/:slug

with recursive asked(path, locale, fallback, addresses) as (
  values ($1::text, $2::text, $3::text, $4::text[])
),
  hop(origin, target, is_permanent, is_gone, note, at, trail) as (
    select r."from",
      r."to"::text,
      coalesce(r.permanent, true),
      coalesce(r.gone, false),
      r.note,
      r.published_at,
      array[r."from"::text]
    from redirects r, asked
    where r.published_at is not null and r."from" = any(asked.addresses)
    union all
    select r."from",
      r."to"::text,
      hop.is_permanent and coalesce(r.permanent, true),
      coalesce(r.gone, false),
      r.note,
      r.published_at,
      hop.trail || r."from"::text
    from hop
    join redirects r on r."from" = hop.target and r.published_at is not null, asked
    where not hop.is_gone
      and r."from" <> all (hop.trail)
      and cardinality(hop.trail) < 10
      and not exists (
        select
        from public_paths p
        where p.path = hop.target and p.is_current and p.locale in (asked.locale, asked.fallback)
      )
  ),
  last_hop as (
    select hop.*
    from hop, asked
    order by array_position(asked.addresses, trail[1]), cardinality(trail) desc, at desc
    limit 1
  )
select (
  select coalesce(
    json_agg(
      json_build_object(
        'uid', p.uid,
        'documentId', p.document_id,
        'locale', p.locale,
        'isCurrent', p.is_current,
        'now', (
          select json_build_object('locale', now.locale, 'path', now.path)
          from public_paths now, asked
          where now.uid = p.uid
            and now.document_id = p.document_id
            and now.is_current
            and now.locale in (asked.locale, asked.fallback)
          order by now.locale = asked.locale desc
          limit 1
        ),
        'notice', (
          select json_build_object(
            'kind', n.kind,
            'notice', n.notice,
            'at', to_char(n.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
          )
          from public_notices n
          where n.document_id = p.document_id and n.locale = p.locale
        ),
        'exists', (
          exists (select from pages d where d.document_id = p.document_id and d.locale = p.locale) or exists (select from press_releases d where d.document_id = p.document_id and d.locale = p.locale) or exists (select from topics d where d.document_id = p.document_id and d.locale = p.locale) or exists (
            select
            from partner_countries d
            where d.document_id = p.document_id and d.locale = p.locale
          )
        ),
        'leftAt', to_char(p.changed_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      )
    ),
    '[]'
  )
  from public_paths p, asked
  where p.path = asked.path and p.locale in (asked.locale, asked.fallback)
) as owners,
  (
    select json_build_object(
      'to', case when h.target = any(h.trail) then null else h.target end,
      'isPermanent', h.is_permanent,
      'isGone', h.is_gone,
      'note', h.note,
      'at', to_char(h.at, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'isExact', h.trail[1] <> (
        select path
        from asked
      ),
      'target', (
        select (
          select json_build_object('locale', now.locale, 'path', now.path)
          from public_paths now, asked
          where now.uid = p.uid
            and now.document_id = p.document_id
            and now.is_current
            and now.locale in (asked.locale, asked.fallback)
          order by now.locale = asked.locale desc
          limit 1
        )
        from public_paths p, asked
        where p.path = h.target and p.locale in (asked.locale, asked.fallback)
        order by p.locale = asked.locale desc
        limit 1
      )
    )
    from last_hop h
  ) as redirect,
  (
    select json_build_object(
      'isExact', o.address <> asked.path,
      'now', (
        select json_build_object('locale', now.locale, 'path', now.path)
        from public_paths now, asked
        where now.uid = o.uid and now.document_id = o.document_id and now.is_current
        order by now.locale = o.locale desc,
          now.locale = asked.locale desc,
          now.locale = asked.fallback desc,
          now.locale
        limit 1
      ),
      'locale', coalesce(nullif(o.locale, ''), asked.locale),
      'notice', (
        select json_build_object(
          'kind', n.kind,
          'notice', n.notice,
          'at', to_char(n.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        )
        from public_notices n
        where n.document_id = o.document_id and n.locale = coalesce(nullif(o.locale, ''), asked.locale)
      ),
      'exists', (
        exists (select from pages d where d.document_id = o.document_id) or exists (select from press_releases d where d.document_id = o.document_id) or exists (select from topics d where d.document_id = o.document_id) or exists (
          select
          from partner_countries d
          where d.document_id = o.document_id
        )
      ),
      'leftAt', (
        select to_char(max(p.changed_at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        from public_paths p
        where p.uid = o.uid and p.document_id = o.document_id
      )
    )
    from old_addresses o, asked
    where o.address = any(asked.addresses)
      and o.asked_in in ('', asked.locale)
      and exists (
        select
        from public_paths p
        where p.uid = o.uid and p.document_id = o.document_id
      )
    order by array_position(asked.addresses, o.address),
      o.asked_in = asked.locale desc,
      o.locale = asked.locale desc
    limit 1
  ) as old,
  (
    select o.file_id
    from old_file_addresses o, asked
    where o.address = any(asked.addresses) and o.is_shown
    order by array_position(asked.addresses, o.address)
    limit 1
  ) as "oldFile";

with asked(uid, document_id, locale, fallback, above) as (
  values ($1::text, $2::text, $3::text, $4::text, $5::text[])
),
  self as (
    select d.*
    from "press_releases" d, asked
    where d.document_id = asked.document_id and d.locale = asked.locale and d.published_at is not null
    limit 1
  )
select (
  select json_build_object(
    'documentId', self."document_id",
    'title', self."title",
    'slug', self."slug",
    'summary', self."summary",
    'datelineCity', self."dateline_city",
    'releasedAt', to_char(self."released_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    'imageAlternativeText', self."image_alternative_text",
    'imageCaption', self."image_caption",
    'imageCredit', self."image_credit",
    'locale', self."locale",
    'subtitle', self."subtitle",
    'state', self."state",
    'notesToEditors', self."notes_to_editors",
    'image', (
      select json_build_object(
        'url', self_."url",
        'name', self_."name",
        'caption', self_."caption",
        'width', self_."width",
        'height', self_."height",
        'mime', self_."mime",
        'size', self_."size",
        'formats', self_."formats",
        'focalPoint', self_."focal_point",
        'alternativeText', (self_.alternative_texts ->> self.locale),
        'credit', (self_.facts ->> 'credit'),
        'rights', (
          json_build_object(
            'creator', self_.facts ->> 'creator',
            'copyright', self_.facts ->> 'copyright',
            'usageTerms', self_.facts ->> 'rights',
            'licence', self_.facts ->> 'licence',
            'licensor', self_.facts ->> 'licensor'
          )
        ),
        'renditions', (
          case when self_.renditions ->> 'digest' = self_.digest then (self_.renditions -> 'files')::json end
        )
      )
      from "files" self_
      join "files_related_mph" l on l."file_id" = self_.id
      where l."related_id" = self.id
        and l."related_type" = 'api::press-release.press-release'
        and l."field" = 'image'
      order by l."order", l.id
      limit 1
    ),
    'attachments', array_to_json(
      array(
        select json_build_object(
          'url', self_."url",
          'name', self_."name",
          'caption', self_."caption",
          'width', self_."width",
          'height', self_."height",
          'mime', self_."mime",
          'size', self_."size",
          'formats', self_."formats",
          'focalPoint', self_."focal_point",
          'alternativeText', (self_.alternative_texts ->> self.locale),
          'credit', (self_.facts ->> 'credit'),
          'rights', (
            json_build_object(
              'creator', self_.facts ->> 'creator',
              'copyright', self_.facts ->> 'copyright',
              'usageTerms', self_.facts ->> 'rights',
              'licence', self_.facts ->> 'licence',
              'licensor', self_.facts ->> 'licensor'
            )
          ),
          'renditions', (
            case when self_.renditions ->> 'digest' = self_.digest then (
              self_.renditions -> 'files'
            )::json end
          )
        )
        from "files" self_
        join "files_related_mph" l on l."file_id" = self_.id
        where l."related_id" = self.id
          and l."related_type" = 'api::press-release.press-release'
          and l."field" = 'attachments'
        order by l."order", l.id
      )
    ),
    'quotes', array_to_json(
      array(
        select json_build_object(
          'text', self_."text",
          'speaker', self_."speaker",
          'role', self_."role",
          'organisation', self_."organisation",
          'language', self_."language"
        )
        from "components_press_quote" self_
        join "press_releases_cmps" l on l."cmp_id" = self_.id
        where l."entity_id" = self.id and l."field" = 'quotes'
        order by l."order", l.id
      )
    ),
    'contacts', array_to_json(
      array(
        select json_build_object(
          'documentId', self_."document_id",
          'name', self_."name",
          'role', self_."role",
          'email', self_."email",
          'phone', self_."phone",
          'location', self_."location",
          'languages', array_to_json(
            array(
              select json_build_object('code', self__."code")
              from "components_press_language" self__
              join "contacts_cmps" l on l."cmp_id" = self__.id
              where l."entity_id" = self_.id and l."field" = 'languages'
              order by l."order", l.id
            )
          ),
          'organisation', (
            select json_build_object(
              'documentId', self__."document_id",
              'name', self__."name",
              'acronym', self__."acronym",
              'kind', self__."kind",
              'website', self__."website",
              'logo', (
                select json_build_object(
                  'url', self___."url",
                  'name', self___."name",
                  'caption', self___."caption",
                  'width', self___."width",
                  'height', self___."height",
                  'mime', self___."mime",
                  'size', self___."size",
                  'formats', self___."formats",
                  'focalPoint', self___."focal_point",
                  'alternativeText', (self___.alternative_texts ->> self__.locale),
                  'credit', (self___.facts ->> 'credit'),
                  'rights', (
                    json_build_object(
                      'creator', self___.facts ->> 'creator',
                      'copyright', self___.facts ->> 'copyright',
                      'usageTerms', self___.facts ->> 'rights',
                      'licence', self___.facts ->> 'licence',
                      'licensor', self___.facts ->> 'licensor'
                    )
                  ),
                  'renditions', (
                    case when self___.renditions ->> 'digest' = self___.digest then (
                      self___.renditions -> 'files'
                    )::json end
                  )
                )
                from "files" self___
                join "files_related_mph" l on l."file_id" = self___.id
                where l."related_id" = self__.id
                  and l."related_type" = 'api::organisation.organisation'
                  and l."field" = 'logo'
                order by l."order", l.id
                limit 1
              )
            )
            from "organisations" self__
            join "contacts_organisation_lnk" l on l."organisation_id" = self__.id
            where l."contact_id" = self_.id and self__.published_at is not null
            order by l.id
            limit 1
          ),
          'photo', (
            select json_build_object(
              'url', self__."url",
              'name', self__."name",
              'caption', self__."caption",
              'width', self__."width",
              'height', self__."height",
              'mime', self__."mime",
              'size', self__."size",
              'formats', self__."formats",
              'focalPoint', self__."focal_point",
              'alternativeText', (self__.alternative_texts ->> self_.locale),
              'credit', (self__.facts ->> 'credit'),
              'rights', (
                json_build_object(
                  'creator', self__.facts ->> 'creator',
                  'copyright', self__.facts ->> 'copyright',
                  'usageTerms', self__.facts ->> 'rights',
                  'licence', self__.facts ->> 'licence',
                  'licensor', self__.facts ->> 'licensor'
                )
              ),
              'renditions', (
                case when self__.renditions ->> 'digest' = self__.digest then (
                  self__.renditions -> 'files'
                )::json end
              )
            )
            from "files" self__
            join "files_related_mph" l on l."file_id" = self__.id
            where l."related_id" = self_.id
              and l."related_type" = 'api::contact.contact'
              and l."field" = 'photo'
            order by l."order", l.id
            limit 1
          )
        )
        from "contacts" self_
        join "press_releases_contacts_lnk" l on l."contact_id" = self_.id
        where l."press_release_id" = self.id and self_.published_at is not null
        order by l."contact_ord", l.id
      )
    ),
    'partnerCountries', array_to_json(
      array(
        select json_build_object(
          'documentId', self_."document_id",
          'isoCode', self_."iso_code",
          'name', self_."name",
          'officialName', self_."official_name",
          'region', self_."region",
          'flag', self_."flag",
          'roles', array_to_json(
            array(
              select json_build_object(
                'role', self__."role",
                'initiative', self__."initiative",
                'since', self__."since",
                'until', self__."until"
              )
              from "components_partner_role" self__
              join "partner_countries_cmps" l on l."cmp_id" = self__.id
              where l."entity_id" = self_.id and l."field" = 'roles'
              order by l."order", l.id
            )
          )
        )
        from "partner_countries" self_
        join "press_releases_partner_countries_lnk" l on l."partner_country_id" = self_.id
        where l."press_release_id" = self.id and self_.published_at is not null
        order by l."partner_country_ord", l.id
      )
    ),
    'donors', array_to_json(
      array(
        select json_build_object(
          'organisation', (
            select json_build_object(
              'documentId', self__."document_id",
              'name', self__."name",
              'acronym', self__."acronym",
              'kind', self__."kind",
              'website', self__."website",
              'logo', (
                select json_build_object(
                  'url', self___."url",
                  'name', self___."name",
                  'caption', self___."caption",
                  'width', self___."width",
                  'height', self___."height",
                  'mime', self___."mime",
                  'size', self___."size",
                  'formats', self___."formats",
                  'focalPoint', self___."focal_point",
                  'alternativeText', (self___.alternative_texts ->> self__.locale),
                  'credit', (self___.facts ->> 'credit'),
                  'rights', (
                    json_build_object(
                      'creator', self___.facts ->> 'creator',
                      'copyright', self___.facts ->> 'copyright',
                      'usageTerms', self___.facts ->> 'rights',
                      'licence', self___.facts ->> 'licence',
                      'licensor', self___.facts ->> 'licensor'
                    )
                  ),
                  'renditions', (
                    case when self___.renditions ->> 'digest' = self___.digest then (
                      self___.renditions -> 'files'
                    )::json end
                  )
                )
                from "files" self___
                join "files_related_mph" l on l."file_id" = self___.id
                where l."related_id" = self__.id
                  and l."related_type" = 'api::organisation.organisation'
                  and l."field" = 'logo'
                order by l."order", l.id
                limit 1
              )
            )
            from "organisations" self__
            join "components_press_donor_organisation_lnk" l on l."organisation_id" = self__.id
            where l."donor_id" = self_.id and self__.published_at is not null
            order by l.id
            limit 1
          ),
          'country', (
            select json_build_object(
              'documentId', self__."document_id",
              'isoCode', self__."iso_code",
              'name', self__."name",
              'officialName', self__."official_name",
              'region', self__."region",
              'flag', self__."flag",
              'roles', array_to_json(
                array(
                  select json_build_object(
                    'role', self___."role",
                    'initiative', self___."initiative",
                    'since', self___."since",
                    'until', self___."until"
                  )
                  from "components_partner_role" self___
                  join "partner_countries_cmps" l on l."cmp_id" = self___.id
                  where l."entity_id" = self__.id and l."field" = 'roles'
                  order by l."order", l.id
                )
              )
            )
            from "partner_countries" self__
            join "components_press_donor_country_lnk" l on l."partner_country_id" = self__.id
            where l."donor_id" = self_.id and self__.published_at is not null
            order by l.id
            limit 1
          )
        )
        from "components_press_donor" self_
        join "press_releases_cmps" l on l."cmp_id" = self_.id
        where l."entity_id" = self.id and l."field" = 'donors'
        order by l."order", l.id
      )
    ),
    'topics', array_to_json(
      array(
        select json_build_object(
          'documentId', self_."document_id", 'name', self_."name", 'slug', self_."slug"
        )
        from "topics" self_
        join "press_releases_topics_lnk" l on l."topic_id" = self_.id
        where l."press_release_id" = self.id and self_.published_at is not null
        order by l."topic_ord", l.id
      )
    ),
    'corrections', array_to_json(
      array(
        select json_build_object(
          'date', to_char(self_."date", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'note', self_."note"
        )
        from "components_press_correction" self_
        join "press_releases_cmps" l on l."cmp_id" = self_.id
        where l."entity_id" = self.id and l."field" = 'corrections'
        order by l."order", l.id
      )
    ),
    'changedAt', (
      select to_char(max(c.at) at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
      from public_changes c
      where c.document_id = self.document_id
        and c.locale = self.locale
        and (
          c.kind in ('edited', 'corrected') or (
            c.kind = 'released' and exists (
              select
              from public_changes before
              where before.document_id = c.document_id and before.locale = c.locale and before.id < c.id
            )
          )
        )
    ),
    'body', (
      case when jsonb_typeof(self.body) = 'array' and self.body @@ '$[*].type == "image"' then (
        select coalesce(
          jsonb_agg(
            case when f.id is null then said.node else jsonb_set(
              said.node,
              '{image}', said.node -> 'image' || jsonb_build_object(
                'url', f.url,
                'alternativeText', case when coalesce(f.alternative_texts, '{}') = '{}' then said.node -> 'image' -> 'alternativeText' else to_jsonb(
                  f.alternative_texts ->> self.locale
                ) end
              ) || case when f.former_captions @> (said.node -> 'image' -> 'caption') then jsonb_build_object('caption', f.caption) else '{}' end
            ) end
            order by said.place
          ),
          '[]'
        )
        from jsonb_array_elements(self.body)
        with ordinality said(node, place)
        left join files f on said.node ->> 'type' = 'image'
          and f.hash = substring(said.node -> 'image' ->> 'url' from '([^/]+)\.[^./]*$')
        where f.id is null
          or not exists (
            select
            from picture_records closed
            where closed.file_id = f.id and closed.closed_because is not null
          )
      ) else self.body end
    ),
    'picturesInBody', (
      select coalesce(
        json_agg(
          json_build_object(
            'hash', f.hash,
            'width', f.width,
            'height', f.height,
            'renditions', case when f.renditions ->> 'digest' = f.digest then (
              f.renditions -> 'files'
            )::json end
          )
        ),
        '[]'
      )
      from jsonb_array_elements(case jsonb_typeof(self.body) when 'array' then self.body else '[]' end) node
      join files f on f.hash = substring(node -> 'image' ->> 'url' from '([^/]+)\.[^./]*$')
      where node ->> 'type' = 'image'
    )
  )
  from self
) as document,
  (
    select coalesce(json_agg(json_build_object('locale', p.locale, 'path', p.path)), '[]')
    from public_paths p, asked
    where p.document_id = asked.document_id and p.uid = asked.uid and p.is_current
  ) as alternates,
  (
    select coalesce(
      json_agg(
        json_build_object(
          'title', coalesce(nullif(p.menu_title, ''), p.title), 'path', p.path, 'locale', p.locale
        )
        order by length(p.path)
      ),
      '[]'
    )
    from (
      select distinct on (p.path) p.*
      from pages p, asked
      where p.published_at is not null
        and p.locale in (asked.locale, asked.fallback)
        and p.path = any(asked.above)
      order by p.path, p.locale = asked.locale desc
    ) p
  ) as above,
  (
    select json_build_object(
      'locale', s."locale",
      'name', s."name",
      'tagline', s."tagline",
      'boilerplate', s."boilerplate",
      'usageTerms', s."usage_terms",
      'timeZone', s."time_zone",
      'colour', s."colour",
      'logo', (
        select json_build_object(
          'url', s_."url",
          'name', s_."name",
          'caption', s_."caption",
          'width', s_."width",
          'height', s_."height",
          'mime', s_."mime",
          'size', s_."size",
          'formats', s_."formats",
          'focalPoint', s_."focal_point",
          'alternativeText', (s_.alternative_texts ->> s.locale),
          'credit', (s_.facts ->> 'credit'),
          'rights', (
            json_build_object(
              'creator', s_.facts ->> 'creator',
              'copyright', s_.facts ->> 'copyright',
              'usageTerms', s_.facts ->> 'rights',
              'licence', s_.facts ->> 'licence',
              'licensor', s_.facts ->> 'licensor'
            )
          ),
          'renditions', (
            case when s_.renditions ->> 'digest' = s_.digest then (s_.renditions -> 'files')::json end
          )
        )
        from "files" s_
        join "files_related_mph" l on l."file_id" = s_.id
        where l."related_id" = s.id and l."related_type" = 'api::site.site' and l."field" = 'logo'
        order by l."order", l.id
        limit 1
      ),
      'keyFigures', array_to_json(
        array(
          select json_build_object('value', s_."value", 'label', s_."label", 'source', s_."source")
          from "components_site_key_figure" s_
          join "sites_cmps" l on l."cmp_id" = s_.id
          where l."entity_id" = s.id and l."field" = 'keyFigures'
          order by l."order", l.id
        )
      ),
      'pressContact', (
        select json_build_object(
          'documentId', s_."document_id",
          'name', s_."name",
          'role', s_."role",
          'email', s_."email",
          'phone', s_."phone",
          'location', s_."location",
          'languages', array_to_json(
            array(
              select json_build_object('code', s__."code")
              from "components_press_language" s__
              join "contacts_cmps" l on l."cmp_id" = s__.id
              where l."entity_id" = s_.id and l."field" = 'languages'
              order by l."order", l.id
            )
          ),
          'organisation', (
            select json_build_object(
              'documentId', s__."document_id",
              'name', s__."name",
              'acronym', s__."acronym",
              'kind', s__."kind",
              'website', s__."website",
              'logo', (
                select json_build_object(
                  'url', s___."url",
                  'name', s___."name",
                  'caption', s___."caption",
                  'width', s___."width",
                  'height', s___."height",
                  'mime', s___."mime",
                  'size', s___."size",
                  'formats', s___."formats",
                  'focalPoint', s___."focal_point",
                  'alternativeText', (s___.alternative_texts ->> s__.locale),
                  'credit', (s___.facts ->> 'credit'),
                  'rights', (
                    json_build_object(
                      'creator', s___.facts ->> 'creator',
                      'copyright', s___.facts ->> 'copyright',
                      'usageTerms', s___.facts ->> 'rights',
                      'licence', s___.facts ->> 'licence',
                      'licensor', s___.facts ->> 'licensor'
                    )
                  ),
                  'renditions', (
                    case when s___.renditions ->> 'digest' = s___.digest then (
                      s___.renditions -> 'files'
                    )::json end
                  )
                )
                from "files" s___
                join "files_related_mph" l on l."file_id" = s___.id
                where l."related_id" = s__.id
                  and l."related_type" = 'api::organisation.organisation'
                  and l."field" = 'logo'
                order by l."order", l.id
                limit 1
              )
            )
            from "organisations" s__
            join "contacts_organisation_lnk" l on l."organisation_id" = s__.id
            where l."contact_id" = s_.id and s__.published_at is not null
            order by l.id
            limit 1
          ),
          'photo', (
            select json_build_object(
              'url', s__."url",
              'name', s__."name",
              'caption', s__."caption",
              'width', s__."width",
              'height', s__."height",
              'mime', s__."mime",
              'size', s__."size",
              'formats', s__."formats",
              'focalPoint', s__."focal_point",
              'alternativeText', (s__.alternative_texts ->> s_.locale),
              'credit', (s__.facts ->> 'credit'),
              'rights', (
                json_build_object(
                  'creator', s__.facts ->> 'creator',
                  'copyright', s__.facts ->> 'copyright',
                  'usageTerms', s__.facts ->> 'rights',
                  'licence', s__.facts ->> 'licence',
                  'licensor', s__.facts ->> 'licensor'
                )
              ),
              'renditions', (
                case when s__.renditions ->> 'digest' = s__.digest then (s__.renditions -> 'files')::json end
              )
            )
            from "files" s__
            join "files_related_mph" l on l."file_id" = s__.id
            where l."related_id" = s_.id and l."related_type" = 'api::contact.contact' and l."field" = 'photo'
            order by l."order", l.id
            limit 1
          )
        )
        from "contacts" s_
        join "sites_press_contact_lnk" l on l."contact_id" = s_.id
        where l."site_id" = s.id and s_.published_at is not null
        order by l.id
        limit 1
      ),
      'socialLinks', array_to_json(
        array(
          select json_build_object('platform', s_."platform", 'url', s_."url")
          from "components_site_social_link" s_
          join "sites_cmps" l on l."cmp_id" = s_.id
          where l."entity_id" = s.id and l."field" = 'socialLinks'
          order by l."order", l.id
        )
      )
    )
    from sites s, asked
    where s.published_at is not null and s.locale in (asked.locale, asked.fallback)
    order by s.locale = asked.locale desc
    limit 1
  ) as site,
  (
    select (
      select json_build_object(
        'documentId', r."document_id",
        'title', r."title",
        'slug', r."slug",
        'summary', r."summary",
        'datelineCity', r."dateline_city",
        'releasedAt', to_char(r."released_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'imageAlternativeText', r."image_alternative_text",
        'imageCaption', r."image_caption",
        'imageCredit', r."image_credit",
        'image', (
          select json_build_object(
            'url', r_."url",
            'name', r_."name",
            'caption', r_."caption",
            'width', r_."width",
            'height', r_."height",
            'mime', r_."mime",
            'size', r_."size",
            'formats', r_."formats",
            'focalPoint', r_."focal_point",
            'alternativeText', (r_.alternative_texts ->> r.locale),
            'credit', (r_.facts ->> 'credit'),
            'rights', (
              json_build_object(
                'creator', r_.facts ->> 'creator',
                'copyright', r_.facts ->> 'copyright',
                'usageTerms', r_.facts ->> 'rights',
                'licence', r_.facts ->> 'licence',
                'licensor', r_.facts ->> 'licensor'
              )
            ),
            'renditions', (
              case when r_.renditions ->> 'digest' = r_.digest then (r_.renditions -> 'files')::json end
            )
          )
          from "files" r_
          join "files_related_mph" l on l."file_id" = r_.id
          where l."related_id" = r.id
            and l."related_type" = 'api::press-release.press-release'
            and l."field" = 'image'
          order by l."order", l.id
          limit 1
        )
      )
      from press_releases r
      where r.published_at is not null
        and r.locale = self.locale
        and r.slug is not null
        and (r.released_at, r.document_id) < (self.released_at, self.document_id)
      order by r.released_at desc, r.document_id desc
      limit 1
    )
    from self
  ) as previous,
  (
    select (
      select json_build_object(
        'documentId', r."document_id",
        'title', r."title",
        'slug', r."slug",
        'summary', r."summary",
        'datelineCity', r."dateline_city",
        'releasedAt', to_char(r."released_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'imageAlternativeText', r."image_alternative_text",
        'imageCaption', r."image_caption",
        'imageCredit', r."image_credit",
        'image', (
          select json_build_object(
            'url', r_."url",
            'name', r_."name",
            'caption', r_."caption",
            'width', r_."width",
            'height', r_."height",
            'mime', r_."mime",
            'size', r_."size",
            'formats', r_."formats",
            'focalPoint', r_."focal_point",
            'alternativeText', (r_.alternative_texts ->> r.locale),
            'credit', (r_.facts ->> 'credit'),
            'rights', (
              json_build_object(
                'creator', r_.facts ->> 'creator',
                'copyright', r_.facts ->> 'copyright',
                'usageTerms', r_.facts ->> 'rights',
                'licence', r_.facts ->> 'licence',
                'licensor', r_.facts ->> 'licensor'
              )
            ),
            'renditions', (
              case when r_.renditions ->> 'digest' = r_.digest then (r_.renditions -> 'files')::json end
            )
          )
          from "files" r_
          join "files_related_mph" l on l."file_id" = r_.id
          where l."related_id" = r.id
            and l."related_type" = 'api::press-release.press-release'
            and l."field" = 'image'
          order by l."order", l.id
          limit 1
        )
      )
      from press_releases r
      where r.published_at is not null
        and r.locale = self.locale
        and r.slug is not null
        and (r.released_at, r.document_id) > (self.released_at, self.document_id)
      order by r.released_at asc, r.document_id asc
      limit 1
    )
    from self
  ) as next;
