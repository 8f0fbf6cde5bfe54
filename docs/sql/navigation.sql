-- GET /api/navigation?locale=fr&fallback=en

select distinct on (p.document_id) p.document_id as "documentId",
  above.parent_id as "parentId",
  p.locale,
  p.title,
  p.menu_title as "menuTitle",
  p.path,
  p.position,
  p.is_home as "isHome",
  p.in_menu as "inMenu"
from pages p
left join public_parents above on above.document_id = p.document_id
where p.published_at is not null and p.path is not null and p.locale in ($1, $2)
order by p.document_id, p.locale = $3 desc;
