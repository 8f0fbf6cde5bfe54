-- GET /api/press-releases?filters[slug]=:slug&populate=*

with allowed as materialized (
  select (
    select count(distinct p.action)
    from "up_permissions" p,
      lateral (
        select r.type
        from "up_roles" r
        join "up_permissions_role_lnk" l on l."role_id" = r.id
        where l."permission_id" = p.id
      ) held
    where held.type = 'public' and p.action = any($2::text[])
  ) = 4 as may
),
  page as materialized (
    select t.*
    from "press_releases" t
    where t.published_at is not null
      and t.locale = (
        select value::json #>> '{}'
        from "strapi_core_store_settings"
        where key = 'plugin_i18n_default_locale'
        limit 1
      )
      and (t."slug" = $1::text)
    order by t.id asc
    limit 25
  ),
  shared_1 as materialized (
    select t_.id,
      json_build_object(
        'id', t_."id",
        'documentId', t_."document_id",
        'name', t_."name",
        'role', t_."role",
        'email', t_."email",
        'phone', t_."phone",
        'location', t_."location",
        'position', t_."position",
        'createdAt', to_char(t_."created_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'updatedAt', to_char(t_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'publishedAt', to_char(t_."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'locale', t_."locale"
      ) as json
    from "contacts" t_
    where t_.published_at is not null
      and t_.id = any(
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
    select t_.id,
      json_build_object(
        'id', t_."id",
        'documentId', t_."document_id",
        'isoCode', t_."iso_code",
        'name', t_."name",
        'officialName', t_."official_name",
        'region', t_."region",
        'flag', t_."flag",
        'createdAt', to_char(t_."created_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'updatedAt', to_char(t_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'publishedAt', to_char(t_."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'locale', t_."locale"
      ) as json
    from "partner_countries" t_
    where t_.published_at is not null
      and t_.id = any(
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
    select t_.id,
      json_build_object(
        'id', t_."id",
        'documentId', t_."document_id",
        'name', t_."name",
        'slug', t_."slug",
        'createdAt', to_char(t_."created_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'updatedAt', to_char(t_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'publishedAt', to_char(t_."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'locale', t_."locale"
      ) as json
    from "topics" t_
    where t_.published_at is not null
      and t_.id = any(
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
select may,
  case when may then (
    select count(*)
    from "press_releases" t
    where t.published_at is not null
      and t.locale = (
        select value::json #>> '{}'
        from "strapi_core_store_settings"
        where key = 'plugin_i18n_default_locale'
        limit 1
      )
      and (t."slug" = $1::text)
  )::int end as total,
  case when t.id is not null then (
    json_build_object(
      'id', t."id",
      'documentId', t."document_id",
      'title', t."title",
      'slug', t."slug",
      'subtitle', t."subtitle",
      'datelineCity', t."dateline_city",
      'releasedAt', to_char(t."released_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'state', t."state",
      'embargoedUntil', to_char(t."embargoed_until", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'releaseAt', to_char(t."release_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'releaseTimeZone', t."release_time_zone",
      'summary', t."summary",
      'body', case when jsonb_typeof(t."body") = 'array' and t."body" @@ '$[*].type == "image"' then (
        select coalesce(
          jsonb_agg(
            case when f.id is null then said.node else jsonb_set(
              said.node,
              '{image}', said.node -> 'image' || jsonb_build_object(
                'url', f.url,
                'alternativeText', case when coalesce(f.alternative_texts, '{}') = '{}' then said.node -> 'image' -> 'alternativeText' else to_jsonb(
                  f.alternative_texts ->> t.locale
                ) end
              ) || case when f.former_captions @> (said.node -> 'image' -> 'caption') then jsonb_build_object('caption', f.caption) else '{}' end
            ) end
            order by said.place
          ),
          '[]'
        )
        from jsonb_array_elements(t."body")
        with ordinality said(node, place)
        left join files f on said.node ->> 'type' = 'image'
          and f.hash = substring(said.node -> 'image' ->> 'url' from '([^/]+)\.[^./]*$')
        where f.id is null
          or not exists (
            select
            from picture_records closed
            where closed.file_id = f.id and closed.closed_because is not null
          )
      ) else t."body" end,
      'imageAlternativeText', t."image_alternative_text",
      'imageCaption', t."image_caption",
      'imageCredit', t."image_credit",
      'notesToEditors', t."notes_to_editors",
      'createdAt', to_char(t."created_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'updatedAt', to_char(t."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'publishedAt', to_char(t."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'locale', t."locale",
      'quotes', array_to_json(
        array(
          select json_build_object(
            'id', t_."id",
            'text', t_."text",
            'speaker', t_."speaker",
            'role', t_."role",
            'organisation', t_."organisation",
            'language', t_."language"
          )
          from "components_press_quote" t_
          join "press_releases_cmps" l on l."cmp_id" = t_.id
          where l."entity_id" = t.id and l."field" = 'quotes'
          order by l."order", l.id
        )
      ),
      'image', (
        select json_build_object(
          'id', t_."id",
          'documentId', t_."document_id",
          'name', t_."name",
          'alternativeText', t_.alternative_texts ->> t.locale,
          'caption', t_."caption",
          'focalPoint', t_."focal_point",
          'width', t_."width",
          'height', t_."height",
          'formats', t_."formats",
          'hash', t_."hash",
          'ext', t_."ext",
          'mime', t_."mime",
          'size', t_."size",
          'url', t_."url",
          'previewUrl', t_."preview_url",
          'provider', t_."provider",
          'provider_metadata', t_."provider_metadata",
          'createdAt', to_char(t_."created_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'updatedAt', to_char(t_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'publishedAt', to_char(t_."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
        )
        from "files" t_
        join "files_related_mph" l on l."file_id" = t_.id
        where l."related_id" = t.id
          and l."related_type" = 'api::press-release.press-release'
          and l."field" = 'image'
        order by l."order", l.id
        limit 1
      ),
      'attachments', array_to_json(
        array(
          select json_build_object(
            'id', t_."id",
            'documentId', t_."document_id",
            'name', t_."name",
            'alternativeText', t_.alternative_texts ->> t.locale,
            'caption', t_."caption",
            'focalPoint', t_."focal_point",
            'width', t_."width",
            'height', t_."height",
            'formats', t_."formats",
            'hash', t_."hash",
            'ext', t_."ext",
            'mime', t_."mime",
            'size', t_."size",
            'url', t_."url",
            'previewUrl', t_."preview_url",
            'provider', t_."provider",
            'provider_metadata', t_."provider_metadata",
            'createdAt', to_char(t_."created_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'updatedAt', to_char(t_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'publishedAt', to_char(t_."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')
          )
          from "files" t_
          join "files_related_mph" l on l."file_id" = t_.id
          where l."related_id" = t.id
            and l."related_type" = 'api::press-release.press-release'
            and l."field" = 'attachments'
          order by l."order", l.id
        )
      ),
      'contacts', array_to_json(
        array(
          select s.json
          from "press_releases_contacts_lnk" l
          join shared_1 s on s.id = l."contact_id"
          where l."press_release_id" = t.id
          order by l."contact_ord", l.id
        )
      ),
      'partnerCountries', array_to_json(
        array(
          select s.json
          from "press_releases_partner_countries_lnk" l
          join shared_2 s on s.id = l."partner_country_id"
          where l."press_release_id" = t.id
          order by l."partner_country_ord", l.id
        )
      ),
      'donors', array_to_json(
        array(
          select json_build_object('id', t_."id")
          from "components_press_donor" t_
          join "press_releases_cmps" l on l."cmp_id" = t_.id
          where l."entity_id" = t.id and l."field" = 'donors'
          order by l."order", l.id
        )
      ),
      'topics', array_to_json(
        array(
          select s.json
          from "press_releases_topics_lnk" l
          join shared_3 s on s.id = l."topic_id"
          where l."press_release_id" = t.id
          order by l."topic_ord", l.id
        )
      ),
      'corrections', array_to_json(
        array(
          select json_build_object(
            'id', t_."id", 'date', to_char(t_."date", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'), 'note', t_."note"
          )
          from "components_press_correction" t_
          join "press_releases_cmps" l on l."cmp_id" = t_.id
          where l."entity_id" = t.id and l."field" = 'corrections'
          order by l."order", l.id
        )
      ),
      'localizations', array_to_json(
        array(
          select json_build_object(
            'id', t_."id",
            'documentId', t_."document_id",
            'title', t_."title",
            'slug', t_."slug",
            'subtitle', t_."subtitle",
            'datelineCity', t_."dateline_city",
            'releasedAt', to_char(t_."released_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'state', t_."state",
            'embargoedUntil', to_char(t_."embargoed_until", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'releaseAt', to_char(t_."release_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'releaseTimeZone', t_."release_time_zone",
            'summary', t_."summary",
            'body', case when jsonb_typeof(t_."body") = 'array' and t_."body" @@ '$[*].type == "image"' then (
              select coalesce(
                jsonb_agg(
                  case when f.id is null then said.node else jsonb_set(
                    said.node,
                    '{image}', said.node -> 'image' || jsonb_build_object(
                      'url', f.url,
                      'alternativeText', case when coalesce(f.alternative_texts, '{}') = '{}' then said.node -> 'image' -> 'alternativeText' else to_jsonb(
                        f.alternative_texts ->> t_.locale
                      ) end
                    ) || case when f.former_captions @> (said.node -> 'image' -> 'caption') then jsonb_build_object('caption', f.caption) else '{}' end
                  ) end
                  order by said.place
                ),
                '[]'
              )
              from jsonb_array_elements(t_."body")
              with ordinality said(node, place)
              left join files f on said.node ->> 'type' = 'image'
                and f.hash = substring(said.node -> 'image' ->> 'url' from '([^/]+)\.[^./]*$')
              where f.id is null
                or not exists (
                  select
                  from picture_records closed
                  where closed.file_id = f.id and closed.closed_because is not null
                )
            ) else t_."body" end,
            'imageAlternativeText', t_."image_alternative_text",
            'imageCaption', t_."image_caption",
            'imageCredit', t_."image_credit",
            'notesToEditors', t_."notes_to_editors",
            'createdAt', to_char(t_."created_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'updatedAt', to_char(t_."updated_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'publishedAt', to_char(t_."published_at", 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
            'locale', t_."locale"
          )
          from "press_releases" t_
          where t_.document_id = t.document_id and t_.id <> t.id and t_.published_at is not null
          order by t_.id
        )
      )
    )
  )::text end as data
from allowed
left join page t on may
order by t.id asc;
