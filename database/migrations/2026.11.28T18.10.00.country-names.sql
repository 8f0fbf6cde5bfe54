-- Countries that were filled in with a misspelt name, or one that the country gave up, are called as the library corrects it now
-- (src/shared/countries/corrected-names.ts). What staff wrote stays: only a name that still is the old one to the letter is changed.
-- One instance at a time: several may start together.
select pg_advisory_xact_lock(hashtextextended('migration:country-names', 0));

do $$
begin
  if to_regclass('partner_countries') is not null then -- Strapi makes it, after this, in a new database
    with corrected (locale, iso_code, before, after) as (
      values
        ('en', 'CI', 'Cote d''Ivoire', 'Côte d''Ivoire'),
        ('en', 'RE', 'Reunion', 'Réunion'),
        ('fr', 'AE', 'Émirats Arabes Unis', 'Émirats arabes unis'),
        ('fr', 'CF', 'République Centrafricaine', 'République centrafricaine'),
        ('fr', 'CI', 'Côte-d''Ivoire', 'Côte d''Ivoire'),
        ('fr', 'DO', 'République Dominicaine', 'République dominicaine'),
        ('fr', 'SA', 'Arabie Saoudite', 'Arabie saoudite'),
        ('es', 'BJ', 'Benin', 'Benín'),
        ('es', 'GW', 'Guinea Bissau', 'Guinea-Bissau'),
        ('ar', 'MM', 'بورما', 'ميانمار'),
        ('ar', 'SZ', 'سوازيلاند', 'إسواتيني')
    )
    update partner_countries country
    set name = case when country.name = before then after else country.name end,
      official_name = case when country.official_name = before then after else country.official_name end
    from corrected
    where country.locale = corrected.locale and country.iso_code = corrected.iso_code
      and (country.name = before or country.official_name = before);
  end if;
end
$$;
