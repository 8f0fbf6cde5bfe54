-- GET /api/navigation?locale=fr&fallback=en

with asked(locale, fallback) as (values ($1::text, $2::text)),
  menu as (
    select distinct on (p.document_id) p.document_id as "documentId",
      above.parent_id as "parentId",
      p.locale,
      p.title,
      p.menu_title as "menuTitle",
      p.path,
      p.position,
      p.is_home as "isHome",
      p.in_menu as "inMenu"
    from asked
    join pages p on p.locale in (asked.locale, asked.fallback)
    left join public_parents above on above.document_id = p.document_id
    where p.published_at is not null and p.path is not null
    order by p.document_id, p.locale = asked.locale desc
  )
select (
  select coalesce(json_agg(menu), '[]')
  from menu
) as pages,
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
  ) as site;
