-- GET /api/search?q=water&locale=fr&fallback=en&type=press-release&country=GH&topic=:topic&from=2020

with wanted_topics as materialized (
  select coalesce(array_agg(distinct t.document_id::text), '{}') as ids,
    coalesce(array_agg(t.slug::text), '{}') as slugs
  from topics t
  where t.published_at is not null and t.slug = any($1::text[])
),
  titled as materialized (
    select d.id
    from search_documents d
    where d.locale = $2::text
      and d.title_vector @@ (
        case when numnode(
          websearch_to_tsquery($3::regconfig, $4::text)
        ) > 0 then websearch_to_tsquery($5::regconfig, $6::text) else plainto_tsquery('simple', $7::text) end
      )
    union all
    select d.id
    from search_documents d
    where d.locale = $8::text
      and d.title_vector @@ (
        case when numnode(
          websearch_to_tsquery($9::regconfig, $10::text)
        ) > 0 then websearch_to_tsquery($11::regconfig, $12::text) else plainto_tsquery('simple', $13::text) end
      )
  ),
  hits as materialized (
    select d.id,
      d.type,
      d.locale,
      d.at,
      d.year,
      d.countries,
      d.topics,
      d.id in (
        select id
        from titled
      ) as in_title,
      d.type = any($14::text[]) as of_type,
      string_to_array(d.countries, ' ') && $15::text[] as of_country,
      string_to_array(d.topics, ' ') && (
        select ids
        from wanted_topics
      ) as of_topic,
      ($16::date is null or d.day >= $17::date) and ($18::date is null or d.day <= $19::date) as of_time
    from search_index d
    where d.locale = $20::text
      and d.vector @@ (
        case when numnode(
          websearch_to_tsquery($21::regconfig, $22::text)
        ) > 0 then websearch_to_tsquery($23::regconfig, $24::text) else plainto_tsquery('simple', $25::text) end
      )
    union all
    select d.id,
      d.type,
      d.locale,
      d.at,
      d.year,
      d.countries,
      d.topics,
      d.id in (
        select id
        from titled
      ) as in_title,
      d.type = any($26::text[]) as of_type,
      string_to_array(d.countries, ' ') && $27::text[] as of_country,
      string_to_array(d.topics, ' ') && (
        select ids
        from wanted_topics
      ) as of_topic,
      ($28::date is null or d.day >= $29::date) and ($30::date is null or d.day <= $31::date) as of_time
    from search_index d
    where d.locale = $32::text
      and d.vector @@ (
        case when numnode(
          websearch_to_tsquery($33::regconfig, $34::text)
        ) > 0 then websearch_to_tsquery($35::regconfig, $36::text) else plainto_tsquery('simple', $37::text) end
      )
      and not ($38::text = any(d.locales))
  ),
  candidates as (
    select id, in_title, at
    from hits
    where of_type and of_country and of_topic and of_time
    order by in_title desc, at desc nulls last, id
    limit greatest(100, $39::int + $40::int)
  ),
  numbered as (
    select *, row_number() over (order by in_title desc, at desc nulls last, id) as number
    from candidates
  ),
  ranked as (
    select *,
      case when number <= 100 then (
        select ts_rank(
          '{0.05,0.2,0.4,1}', d.vector,
          case d.locale when $41::text then (
            case when numnode(
              websearch_to_tsquery($42::regconfig, $43::text)
            ) > 0 then websearch_to_tsquery($44::regconfig, $45::text) else plainto_tsquery('simple', $46::text) end
          )else (
            case when numnode(
              websearch_to_tsquery($47::regconfig, $48::text)
            ) > 0 then websearch_to_tsquery($49::regconfig, $50::text) else plainto_tsquery('simple', $51::text) end
          ) end
        )
        from search_index d
        where d.id = n.id
      ) end as rank
    from numbered n
  ),
  page as (
    select *, row_number() over () as place
    from (
      select *
      from ranked
      order by in_title desc, rank desc nulls last, number
      limit $52::int
      offset $53::int
    ) sorted
  ),
  shown as (
    select p.place,
      json_build_object(
        'type', d.type,
        'documentId', d.document_id,
        'locale', d.locale,
        'path', d.path,
        'date', to_char(d.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
        'title', d.title,
        'countries', d.countries,
        'topics', (
          select coalesce(json_agg(t.slug order by t.slug), '[]')
          from topics t
          where t.document_id = any(d.topics) and t.locale = d.locale and t.published_at is not null
        ),
        'corrections', d.corrections,
        'card', case d.type when 'press-release' then (
          select json_build_object(
            'summary', c."summary",
            'datelineCity', c."dateline_city",
            'imageAlternativeText', c."image_alternative_text",
            'imageCaption', c."image_caption",
            'imageCredit', c."image_credit",
            'image', (
              select json_build_object(
                'url', c_."url",
                'name', c_."name",
                'caption', c_."caption",
                'width', c_."width",
                'height', c_."height",
                'mime', c_."mime",
                'size', c_."size",
                'formats', c_."formats",
                'focalPoint', c_."focal_point",
                'alternativeText', (c_.alternative_texts ->> c.locale),
                'credit', (c_.facts ->> 'credit'),
                'rights', (
                  json_build_object(
                    'creator', c_.facts ->> 'creator',
                    'copyright', c_.facts ->> 'copyright',
                    'usageTerms', c_.facts ->> 'rights',
                    'licence', c_.facts ->> 'licence',
                    'licensor', c_.facts ->> 'licensor'
                  )
                ),
                'renditions', (
                  case when c_.renditions ->> 'digest' = c_.digest then (c_.renditions -> 'files')::json end
                )
              )
              from "files" c_
              join "files_related_mph" l on l."file_id" = c_.id
              where l."related_id" = c.id
                and l."related_type" = 'api::press-release.press-release'
                and l."field" = 'image'
              order by l."order", l.id
              limit 1
            )
          )
          from "press_releases" c
          where c.document_id = d.document_id and c.locale = d.locale and c.published_at is not null
          limit 1
        )when 'page' then (
          select json_build_object(
            'summary', c."summary",
            'seo', (
              select json_build_object(
                'shareImage', (
                  select json_build_object(
                    'url', c__."url",
                    'name', c__."name",
                    'caption', c__."caption",
                    'width', c__."width",
                    'height', c__."height",
                    'mime', c__."mime",
                    'size', c__."size",
                    'formats', c__."formats",
                    'focalPoint', c__."focal_point",
                    'alternativeText', (c__.alternative_texts ->> c.locale),
                    'credit', (c__.facts ->> 'credit'),
                    'rights', (
                      json_build_object(
                        'creator', c__.facts ->> 'creator',
                        'copyright', c__.facts ->> 'copyright',
                        'usageTerms', c__.facts ->> 'rights',
                        'licence', c__.facts ->> 'licence',
                        'licensor', c__.facts ->> 'licensor'
                      )
                    ),
                    'renditions', (
                      case when c__.renditions ->> 'digest' = c__.digest then (
                        c__.renditions -> 'files'
                      )::json end
                    )
                  )
                  from "files" c__
                  join "files_related_mph" l on l."file_id" = c__.id
                  where l."related_id" = c_.id and l."related_type" = 'site.seo' and l."field" = 'shareImage'
                  order by l."order", l.id
                  limit 1
                )
              )
              from "components_site_seo" c_
              join "pages_cmps" l on l."cmp_id" = c_.id
              where l."entity_id" = c.id and l."field" = 'seo'
              order by l."order", l.id
              limit 1
            )
          )
          from "pages" c
          where c.document_id = d.document_id and c.locale = d.locale and c.published_at is not null
          limit 1
        )when 'contact' then (
          select json_build_object(
            'summary', c."role",
            'photo', (
              select json_build_object(
                'url', c_."url",
                'name', c_."name",
                'caption', c_."caption",
                'width', c_."width",
                'height', c_."height",
                'mime', c_."mime",
                'size', c_."size",
                'formats', c_."formats",
                'focalPoint', c_."focal_point",
                'alternativeText', (c_.alternative_texts ->> c.locale),
                'credit', (c_.facts ->> 'credit'),
                'rights', (
                  json_build_object(
                    'creator', c_.facts ->> 'creator',
                    'copyright', c_.facts ->> 'copyright',
                    'usageTerms', c_.facts ->> 'rights',
                    'licence', c_.facts ->> 'licence',
                    'licensor', c_.facts ->> 'licensor'
                  )
                ),
                'renditions', (
                  case when c_.renditions ->> 'digest' = c_.digest then (c_.renditions -> 'files')::json end
                )
              )
              from "files" c_
              join "files_related_mph" l on l."file_id" = c_.id
              where l."related_id" = c.id
                and l."related_type" = 'api::contact.contact'
                and l."field" = 'photo'
              order by l."order", l.id
              limit 1
            )
          )
          from "contacts" c
          where c.document_id = d.document_id and c.locale = d.locale and c.published_at is not null
          limit 1
        ) when 'partner-country' then (select json_build_object('summary', c."official_name") from "partner_countries" c where c.document_id = d.document_id and c.locale = d.locale and c.published_at is not null limit 1) end,
        'titleHeadline', ts_headline(
          case d.locale when $54::text then $55::regconfig else $56::regconfig end,
          d.title,
          case d.locale when $57::text then (
            case when numnode(
              websearch_to_tsquery($58::regconfig, $59::text)
            ) > 0 then websearch_to_tsquery($60::regconfig, $61::text) else plainto_tsquery('simple', $62::text) end
          )else (
            case when numnode(
              websearch_to_tsquery($63::regconfig, $64::text)
            ) > 0 then websearch_to_tsquery($65::regconfig, $66::text) else plainto_tsquery('simple', $67::text) end
          ) end,
          'StartSel="", StopSel="", HighlightAll=true'
        ),
        'headline', ts_headline(
          case d.locale when $68::text then $69::regconfig else $70::regconfig end,
          d.text,
          case d.locale when $71::text then (
            case when numnode(
              websearch_to_tsquery($72::regconfig, $73::text)
            ) > 0 then websearch_to_tsquery($74::regconfig, $75::text) else plainto_tsquery('simple', $76::text) end
          )else (
            case when numnode(
              websearch_to_tsquery($77::regconfig, $78::text)
            ) > 0 then websearch_to_tsquery($79::regconfig, $80::text) else plainto_tsquery('simple', $81::text) end
          ) end,
          'StartSel="", StopSel="", MaxFragments=2, FragmentDelimiter="", MaxWords=30, MinWords=20'
        )
      ) as hit
    from page p
    join search_documents d on d.id = p.id
  ),
  counted as materialized (
    select type,
      countries,
      topics,
      year,
      grouping(type, countries, topics, year) as bits,
      count(*) as found,
      count(*) filter (where of_type and of_country and of_topic and of_time) as total,
      case grouping(type, countries, topics, year) when 7 then count(*) filter (
        where of_country and of_topic and of_time
      )when 11 then count(*) filter (where of_type and of_topic and of_time) when 13 then count(*) filter (where of_type and of_country and of_time) when 14 then count(*) filter (
        where of_type and of_country and of_topic
      ) end as count
    from hits
    group by grouping sets((type), (countries), (topics), (year))
  ),
  facets as (
    select 'type' as facet, type as value, null as label, count
    from counted
    where bits = 7 and count > 0
    union all (
      select 'country',
        iso,
        coalesce(
          (
            select min(c.name)
            from partner_countries c
            where c.iso_code = iso and c.locale = $82::text and c.published_at is not null
          ),
          iso
        ),
        count
      from (
        select iso, sum(count) as count
        from (
          select unnest(string_to_array(countries, ' ')) as iso, count
          from counted
          where bits = 11 and count > 0
        ) each
        group by iso
        order by count desc, iso
        limit 100
      ) most
    )
    union all (
      select 'topic', t.slug, t.name, count
      from (
        select topic, sum(count) as count
        from (
          select unnest(string_to_array(topics, ' ')) as topic, count
          from counted
          where bits = 13 and count > 0
        ) each
        group by topic
        order by count desc, topic
        limit 100
      ) most
      join topics t on t.document_id = topic and t.locale = $83::text and t.published_at is not null
    )
    union all
    select 'year', to_char(year, 'FM0000'), null, count
    from counted
    where bits = 14 and count > 0 and year between 1 and 9999
  )
select json_build_object(
  'found', (
    select coalesce(sum(found), 0)
    from counted
    where bits = 7
  ),
  'total', (
    select coalesce(sum(total), 0)
    from counted
    where bits = 7
  ),
  'hits', (
    select coalesce(json_agg(hit order by place), '[]')
    from shown
  ),
  'facets', (
    select coalesce(json_agg(facets), '[]')
    from facets
  ),
  'unknownTopics', (
    select coalesce(json_agg(slug), '[]')
    from unnest($84::text[]) slug, wanted_topics
    where not (slug = any(slugs))
  ),
  'knownTopics', (
    select coalesce(json_agg(slug), '[]')
    from (
      select distinct slug
      from topics
      where published_at is not null and locale = $85::text and slug is not null
      order by slug
      limit 30
    ) known
  )
) as answer;
