/** characters; longer lines are prose */
const LINE_LENGTH = 140;
const CONTROL =
  /^(?:(?:send|print|share|e-?mail|save|download|listen to|translate)(?: (?:this|the))?(?: (?:page|article|story|release|pdf|version|friendly))*(?: (?:to a friend|as pdf|on facebook|on twitter))?|printer-friendly version|text size.*|font size.*|language:? \p{L}+|english|français|español|العربية|home|accueil|inicio|الرئيسية|contact|contact us|about us|what we do|where we work|our work|donate|faire un don|skip to .{0,30}|aller au contenu.{0,20}|(?:saltar|pasar|ir) al contenido.{0,20}|(?:تخطي|تجاوز) إلى المحتوى.{0,20}|toggle navigation|(?:open|close) menu|menu|search|rechercher?|buscar|بحث|login|log in|sign up|back to .{0,30}|retour .{0,30}|volver .{0,30}|imprimer|envoyer|imprimir|enviar|طباعة|إرسال|you are here.*|vous êtes ici.*|subscribe\b.*|abonnez-vous.*|suscríb.*|اشترك.*|all news|news and stories|newsroom|press room|media cent(?:re|er)|actualités|actualité|noticias|sala de prensa|salle de presse|أخبار|الأخبار|المركز الإعلامي)$/iu;
const DETAIL =
  /^(?:[\d٠-٩]{1,2}:[\d٠-٩]{2}(?!\d).{0,25}$|(?:\p{L}+ ?)?\p{L}*newswire$|business wire$|.{0,40}\s(?:\d+\s(?:min(?:ute)?s?|hours?|days?)(?:\s\d+\smin)?\sago)$|updated|available in|also available|read (?:this |it )?in|(?:min(?:ute)?s? |time |tiempo |temps )?(?:read|reading|lecture|lectura)\b|by (?:the )?(?:press|communications?|media|news)\b.{0,40}|by (?:\p{Lu}[\p{L}.'’-]+ ?){2,4}$|(?:written|published|posted) by\b|por:? (?:\p{Lu}\S+ ?){2,4}$|par (?:\p{Lu}\S+ ?){2,4}$|categor(?:y|ía)\b|catégorie|ref(?:erence|\.)?\s?(?:no|:|\.)|réf(?:érence|\.)?\s?:|topics?\s?:|tags?\s?:|source\s?:|fuente\s?:|location\s?:|date\s?:|lieu\s?:|lugar\s?:|type\s?:|language\s?:|idioma\s?:|langue\s?:|theme\s?:|thème\s?:|subject\s?:|to\s?:|from\s?:|sent\s?:|cc\s?:|de\s?:|à\s?:|objet\s?:|asunto\s?:|para\s?:|release (?:no|number)\b|n[°ºo]\.? ?\d|\d+ min\b|dear (?:all|colleagues|editors?|friends)|chers? |estimad[oa]s|please find|(?:the )?(?:press|media|communications?|information)(?: (?:and|&) (?:press|media|information|communications?|outreach|public affairs))? (?:team|section|office|service|unit|department)(?: (?:of|at) .{2,50})?$|(?:service|section|équipe) (?:de )?(?:la |l['’])?(?:presse|communication|information)(?: (?:de|du|des) .{2,50})?$|(?:oficina|departamento|unidad|gabinete|equipo) de (?:prensa|comunicación|información)(?: (?:de|del) .{2,50})?$|المصدر\s?:|التصنيف\s?:|متاح باللغ)/iu;
const CAPTION =
  /^\(?(?:photo|photos|image|picture|caption|logo|video|infographic|foto|fotografía|fotos|imagen|légende|crédit(?:s)? photo|photo credit|credit|crédito|pie de foto|صورة|الصورة|تصوير)\s?(?:\([^)]{0,40}\)\s?)?(?:[:：©]|(?:-|–|—) ?https?:|(?:by|de|par|courtesy)\s)|^\([^)]*https?:|^\((?:photo|logo|foto|image)\b[^)]*\)?$|^©/iu;

/** Where a page stands in its site: "Home > Press > Releases". */
const TRAIL = /^[^>»›.]{2,40}(?:\s[>»›]\s[^>»›]{2,60})+$/u;

/** What a site tells of a text under it: "Posted: …Image: …", "Categories: …". */
const RECORD =
  /^(?:language \p{L}+(?: posted)?|posted|published|categor(?:y|ie|ies|ía|ías)|catégories?|press release type|image|region-country|themes?|tags?|etiquetas?|mots-clés|temas?|thèmes?)\s?[:：]|^language \p{L}+$/iu;

/** Is the line what a site's record of a text holds? */
export const isRecordLine = (text: string): boolean => text.length <= 2 * LINE_LENGTH && RECORD.test(text);

/** Is the line a control or an entry of a web page ("Send page", "Home") rather than a word of the release? */
export const isPageControl = (text: string): boolean =>
  text.length <= LINE_LENGTH && (CONTROL.test(text) || TRAIL.test(text));

/** Does the line say where and how the text was published ("By the press office", "Available in: …", "Subject: …")? */
export const isPublicationDetail = (text: string): boolean =>
  /^(?:This is a summary of what was said by |Press releases of .{3,60} staff teams? include )/u.test(text) ||
  (text.length <= LINE_LENGTH && DETAIL.test(text) && !/[.!?]$/u.test(text.replace(/\bmin\.$/u, ''))) ||
  /^(?:please find|veuillez trouver|adjunt)/iu.test(text);

/** Is the line a picture's caption ("Photo: …", "(Logo: https://…)")? */
export const isCaption = (text: string): boolean => text.length <= 400 && CAPTION.test(text);
