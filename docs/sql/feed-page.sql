-- GET /api/feeds/press.json

select (
  select json_build_object(
    'name', name, 'tagline', tagline, 'timeZone', time_zone, 'usageTerms', nullif(trim(usage_terms), '')
  )
  from sites
  where published_at is not null
  order by locale <> $1, id
  limit 1
) as site,
  (
    select max(at)
    from feed_touches
  ) as "touchedAt",
  case when $2 then json_build_object(
    'topics', coalesce(
      (
        select json_agg(
          json_build_object('id', document_id, 'locale', locale, 'slug', slug, 'name', name)
          order by id
        )
        from topics
        where published_at is not null
      ),
      '[]'::json
    ),
    'countries', coalesce(
      (
        select json_agg(
          json_build_object('id', document_id, 'locale', locale, 'code', iso_code, 'name', name)
          order by id
        )
        from partner_countries
        where published_at is not null
      ),
      '[]'::json
    ),
    'organisations', coalesce(
      (
        select json_agg(
          json_build_object('id', document_id, 'locale', locale, 'acronym', acronym, 'name', name)
          order by id
        )
        from organisations
        where published_at is not null
      ),
      '[]'::json
    )
  ) end as options;

with matching as not materialized (
  select place, updated_at, number
  from feed_entries
  where locale = $1
),
  counted as (
    select coalesce(max(number), 0) as total
    from matching
  ),
  shown as (
    select place
    from (
      (
        select place, updated_at, true as is_new
        from matching
        where number > (
          select total - total % 25
          from counted
        )
        order by number
        limit 25
      )
      union all (
        select place, updated_at, false
        from matching
        where number <= (
          select total - total % 25
          from counted
        )
        order by updated_at desc, place desc
        limit 50
      )
    ) entries
    order by is_new desc, updated_at desc, place desc
    limit 50
  ),
  entries as (
    select e.document_id as "documentId",
      e.locale,
      coalesce(p.slug, e.slug) as slug,
      e.state,
      e.notice,
      e.published_at as "publishedAt",
      greatest(e.updated_at, e.followed_at) as "updatedAt",
      e.touched_at as "touchedAt",
      e.version,
      null::timestamptz as "embargoedUntil",
      (
        select site.time_zone
        from sites site
        where site.published_at is not null
        order by site.id
        limit 1
      ) as "timeZone",
      p.id::text as "textId",
      e.place,
      e.updated_at
    from feed_entries e
    left join press_releases p on e.state = 'public'
      and p.document_id = e.document_id
      and p.locale = e.locale
      and p.published_at is not null
    where (e.state <> 'public' or p.id is not null)
      and e.place = any(
        array(
          select place
          from shown
        )
      )
  )
select total, entries.*
from counted
left join entries on true
order by entries.updated_at desc, entries.place desc;

with page as materialized (
  select *
  from press_releases p
  where p.published_at is not null and p.id = any($1::int[])
),
  shared_1 as materialized (
    select any_p_.id,
      json_build_object(
        'name', p_."name",
        'role', p_."role",
        'email', p_."email",
        'phone', p_."phone",
        'organisation', (
          select json_build_object('name', p__."name")
          from "organisations" any_p__
          join "contacts_organisation_lnk" l on l."organisation_id" = any_p__.id
          join "organisations" p__ on p__.document_id = any_p__.document_id
            and p__.locale = any_p__.locale
            and p__.published_at is not null
          where l."contact_id" = p_.id
          order by l.id
          limit 1
        )
      ) as json
    from "contacts" any_p_
    join "contacts" p_ on p_.document_id = any_p_.document_id
      and p_.locale = any_p_.locale
      and p_.published_at is not null
    where any_p_.id = any(
      array(
        select l."contact_id"
        from "press_releases_contacts_lnk" l
        where l."press_release_id" = any(
          array(
            select id
            from page
          )
        )
      )
    )
  ),
  shared_2 as materialized (
    select any_p_.id, json_build_object('code', p_."iso_code", 'name', p_."name") as json
    from "partner_countries" any_p_
    join "partner_countries" p_ on p_.document_id = any_p_.document_id
      and p_.locale = any_p_.locale
      and p_.published_at is not null
    where any_p_.id = any(
      array(
        select l."partner_country_id"
        from "press_releases_partner_countries_lnk" l
        where l."press_release_id" = any(
          array(
            select id
            from page
          )
        )
      )
    )
  ),
  shared_3 as materialized (
    select any_p_.id, json_build_object('slug', p_."slug", 'name', p_."name") as json
    from "topics" any_p_
    join "topics" p_ on p_.document_id = any_p_.document_id
      and p_.locale = any_p_.locale
      and p_.published_at is not null
    where any_p_.id = any(
      array(
        select l."topic_id"
        from "press_releases_topics_lnk" l
        where l."press_release_id" = any(
          array(
            select id
            from page
          )
        )
      )
    )
  )
select p.id::text as id,
  p.document_id as "documentId",
  json_build_object(
    'title', p."title",
    'subtitle', p."subtitle",
    'summary', p."summary",
    'city', p."dateline_city",
    'notesToEditors', p."notes_to_editors",
    'imageAlt', p."image_alternative_text",
    'imageCaption', p."image_caption",
    'imageCredit', p."image_credit",
    'image', (
      select json_build_object(
        'name', p_."name",
        'url', p_."url",
        'mime', p_."mime",
        'sizeInBytes', p_."size_in_bytes",
        'width', p_."width",
        'height', p_."height",
        'caption', p_."caption",
        'formats', p_."formats",
        'updatedAt', to_char(p_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'alternativeText', (p_.alternative_texts ->> p.locale),
        'credit', (p_.facts ->> 'credit'),
        'rights', (
          json_build_object(
            'creator', p_.facts ->> 'creator',
            'copyright', p_.facts ->> 'copyright',
            'usageTerms', p_.facts ->> 'rights',
            'licence', p_.facts ->> 'licence',
            'licensor', p_.facts ->> 'licensor'
          )
        ),
        'renditions', (
          case when p_.renditions ->> 'digest' = p_.digest then (p_.renditions -> 'files')::json end
        )
      )
      from "files" p_
      join "files_related_mph" l on l."file_id" = p_.id
      where l."related_id" = p.id
        and l."related_type" = 'api::press-release.press-release'
        and l."field" = 'image'
      order by l."order", l.id
      limit 1
    ),
    'attachments', array_to_json(
      array(
        select json_build_object(
          'name', p_."name",
          'url', p_."url",
          'mime', p_."mime",
          'sizeInBytes', p_."size_in_bytes",
          'width', p_."width",
          'height', p_."height",
          'caption', p_."caption",
          'formats', p_."formats",
          'updatedAt', to_char(p_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'alternativeText', (p_.alternative_texts ->> p.locale),
          'credit', (p_.facts ->> 'credit'),
          'rights', (
            json_build_object(
              'creator', p_.facts ->> 'creator',
              'copyright', p_.facts ->> 'copyright',
              'usageTerms', p_.facts ->> 'rights',
              'licence', p_.facts ->> 'licence',
              'licensor', p_.facts ->> 'licensor'
            )
          ),
          'renditions', (
            case when p_.renditions ->> 'digest' = p_.digest then (p_.renditions -> 'files')::json end
          )
        )
        from "files" p_
        join "files_related_mph" l on l."file_id" = p_.id
        where l."related_id" = p.id
          and l."related_type" = 'api::press-release.press-release'
          and l."field" = 'attachments'
        order by l."order", l.id
      )
    ),
    'quotes', array_to_json(
      array(
        select json_build_object(
          'text', p_."text",
          'speaker', p_."speaker",
          'role', p_."role",
          'organisation', p_."organisation",
          'language', p_."language"
        )
        from "components_press_quote" p_
        join "press_releases_cmps" l on l."cmp_id" = p_.id
        where l."entity_id" = p.id and l."field" = 'quotes'
        order by l."order", l.id
      )
    ),
    'corrections', array_to_json(
      array(
        select json_build_object('at', to_char(p_."date", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'note', p_."note")
        from "components_press_correction" p_
        join "press_releases_cmps" l on l."cmp_id" = p_.id
        where l."entity_id" = p.id and l."field" = 'corrections'
        order by l."order", l.id
      )
    ),
    'contacts', array_to_json(
      array(
        select s.json
        from "press_releases_contacts_lnk" l
        join shared_1 s on s.id = l."contact_id"
        where l."press_release_id" = p.id
        order by l."contact_ord", l.id
      )
    ),
    'partnerCountries', array_to_json(
      array(
        select s.json
        from "press_releases_partner_countries_lnk" l
        join shared_2 s on s.id = l."partner_country_id"
        where l."press_release_id" = p.id
        order by l."partner_country_ord", l.id
      )
    ),
    'donors', array_to_json(
      array(
        select json_build_object(
          'organisation', (
            select json_build_object('name', p__."name")
            from "organisations" any_p__
            join "components_press_donor_organisation_lnk" l on l."organisation_id" = any_p__.id
            join "organisations" p__ on p__.document_id = any_p__.document_id
              and p__.locale = any_p__.locale
              and p__.published_at is not null
            where l."donor_id" = p_.id
            order by l.id
            limit 1
          ),
          'country', (
            select json_build_object('code', p__."iso_code", 'name', p__."name")
            from "partner_countries" any_p__
            join "components_press_donor_country_lnk" l on l."partner_country_id" = any_p__.id
            join "partner_countries" p__ on p__.document_id = any_p__.document_id
              and p__.locale = any_p__.locale
              and p__.published_at is not null
            where l."donor_id" = p_.id
            order by l.id
            limit 1
          )
        )
        from "components_press_donor" p_
        join "press_releases_cmps" l on l."cmp_id" = p_.id
        where l."entity_id" = p.id and l."field" = 'donors'
        order by l."order", l.id
      )
    ),
    'topics', array_to_json(
      array(
        select s.json
        from "press_releases_topics_lnk" l
        join shared_3 s on s.id = l."topic_id"
        where l."press_release_id" = p.id
        order by l."topic_ord", l.id
      )
    ),
    'body', (
      case when jsonb_typeof(p.body) = 'array' and p.body @@ '$[*].type == "image"' then (
        select coalesce(
          jsonb_agg(
            case when f.id is null then said.node else jsonb_set(
              said.node,
              '{image}', said.node -> 'image' || jsonb_build_object(
                'url', f.url,
                'alternativeText', case when coalesce(f.alternative_texts, '{}') = '{}' then said.node -> 'image' -> 'alternativeText' else to_jsonb(
                  f.alternative_texts ->> p.locale
                ) end
              ) || case when f.former_captions @> (said.node -> 'image' -> 'caption') then jsonb_build_object('caption', f.caption) else '{}' end
            ) end
            order by said.place
          ),
          '[]'
        )
        from jsonb_array_elements(p.body)
        with ordinality said(node, place)
        left join files f on said.node ->> 'type' = 'image'
          and f.hash = substring(said.node -> 'image' ->> 'url' from '([^/]+)\.[^./]*$')
        where f.id is null
          or not exists (
            select
            from picture_records closed
            where closed.file_id = f.id and closed.closed_because is not null
          )
      ) else p.body end
    ),
    'alternates', (
      select coalesce(
        json_agg(json_build_object('locale', other.locale, 'slug', other.slug) order by other.locale), '[]'
      )
      from press_releases other
      where other.document_id = p.document_id and other.published_at is not null and other.locale <> p.locale
    )
  ) as details
from page p;
