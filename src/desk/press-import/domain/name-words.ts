/** Words that tell organisations, offices and people apart, in the four languages. Names of a kind, never of one body. */
const ORGANISATION_NOUNS = new Set(
  `agency agencies ministry ministries mission organization organizations organisation organisations office programme
  program fund council commission committee university institute institution association network union bank department
  federation society foundation centre center court parliament embassy group bureau authority initiative alliance cross
  crescent nations company service services division directorate secretariat coalition forum corporation consortium
  college school hospital trust partnership administration assembly government watch international rights without
  facility charity aid municipality observatory academy board cluster museum library laboratory society co plc gmbh inc ltd llc corp ventures capital industries
  holdings partners radio television confederation league cooperative tribunal police chamber congress senate consulate platform movement laboratory labs clinic utility registry relief treasury academy
  universitat ajuntament conselleria xunta generalitat universidade universität radio télévision chambre confédération ligue coopérative cour tribunal parquet ordre police armée gendarmerie consulat plateforme mouvement congrès sénat laboratoire communauté métropole régie inspection académie hôpital rectorat diocèse
  radio televisión cámara confederación liga cooperativa corte tribunal fiscalía defensoría procuraduría contraloría gobernación alcaldía intendencia policía ejército consulado plataforma movimiento congreso senado laboratorio diputación mancomunidad colegio hospital academia superintendencia corporación servicio iniciativa prefectura patronato cabildo parlamento
  تعاونية قصر كنيسة نادي قيادة شرطة جيش برلمان أكاديمية تجمع ائتلاف ديوان مجموعة منصة مبادرة غرفة قنصلية نيابة مندوبية مجمع خلية
  ministère agence bureau fonds conseil commission comité université institut fondation fédération réseau banque
  ambassade autorité alliance centre croix croissant organisation mission programme haut-commissariat commissariat
  observatoire région préfecture mairie municipalité musée bibliothèque école caisse syndicat collectif délégation direction département secrétariat gouvernement société union nations
  ministerio agencia organización oficina programa fondo consejo comisión comité universidad instituto fundación
  federación red banco embajada autoridad alianza centro cruz luna misión comisaría alto-comisionado secretaría
  gobierno unión naciones municipalidad ayuntamiento asociación grupo museo jardín escuela observatorio sindicato colectivo amnistía departamento dirección
  منظمة وزارة بعثة مفوضية برنامج صندوق مكتب وكالة جامعة مجلس لجنة هيئة شبكة اتحاد جمعية مؤسسة بنك سفارة مركز حكومة معهد
  إدارة مديرية أمانة الاتحاد رابطة تحالف شركة نقابة بلدية مستشفى كلية مرصد مصرف محكمة منتدى متحف مكتبة حزب حركة مختبر`
    .split(/\s+/u)
    .filter(Boolean),
);

const ROLE_NOUNS = new Set(
  `director directors general minister president chief head officer representative coordinator counsellor counselor
  ambassador spokesperson spokesman spokeswoman secretary commissioner manager adviser advisor chair chairperson
  chairman chairwoman co-chair governor mayor envoy rapporteur executive deputy assistant vice-president professor
  doctor nurse teacher specialist coordinatrice expert analyst editor economist engineer founder ceo delegate senator
  member king queen prince princess specialist consultant leader lead librarian curator partner co-founder cofounder author lawyer student pupil farmer trader resident
  villager survivor volunteer researcher scientist lecturer historian architect owner principal curator vp svp evp cfo coo
  cto cmo mp mep rector dean abbot bishop archbishop treasurer trustee undersecretary under-secretary under-secretary-general
  secretary-general director-general vice-chair official officials councillor councilor alderman captain coach biologist surgeon midwife
  administrator superintendent chancellor vice-chancellor provost registrar ombudsman prosecutor attorney magistrate auditor
  controller convener convenor moderator investigator scholar physician pharmacist veterinarian lieutenant major
  sergeant admiral sheriff pastor imam chieftain activist artist writer journalist photographer teacher mother father grandmother
  administrateur administratrice chancelier procureur procureure magistrat magistrate juge avocat avocate pharmacien pharmacienne vétérinaire
  chercheur ingénieur ingénieure écrivain écrivaine journaliste artiste militant militante éleveur éleveuse commerçant commerçante
  animateur animatrice formateur formatrice bénévole référent référente greffier greffière
  administrador administradora canciller juez jueza magistrada magistrado abogado abogada ingeniero ingeniera escritor escritora
  periodista artista activista científico científica técnico técnica voluntario voluntaria ganadero ganadera comerciante partera lideresa líder
  cacique párroco obispo delegado delegada encargado encargada responsable especialista asesor asesora director
  analista economista analyste économiste consultante
  vendeur vendeuse sage-femme couturier couturière étudiante éleveur
  brigadier pilot pilote piloto guard fisherman driver diver baker carpenter inspector judge commander captain colonel
  directeur directrice ministre président présidente chef cheffe responsable représentant représentante coordonnateur
  coordinateur conseiller conseillère ambassadeur ambassadrice porte-parole secrétaire commissaire gouverneur maire
  haut-commissaire rapporteuse rapporteur délégué déléguée chargé chargée préfet préfète enseignant enseignante professeur professeure infirmier infirmière
  médecin agent agente habitant habitante auteur auteure autrice chercheur chercheuse agriculteur agricultrice pêcheur
  retraité retraitée attaché attachée élève étudiant étudiante fondateur fondatrice gérant gérante pdg sénateur sénatrice député députée
  vice-président vice-présidente curateur conservateur conservatrice trésorier trésorière recteur rectrice chirurgien chirurgienne biologiste doctorant doctorante institutrice instituteur conducteur
  conductrice
  directora ministro ministra presidente presidenta jefe jefa representante coordinador coordinadora consejero consejera
  embajador embajadora portavoz vocero vocera secretario secretaria comisionado comisionada gobernador gobernadora
  alcalde alcaldesa relator relatora oficial director enfermera enfermero médico médica maestro maestra profesor profesora
  investigador investigadora autor autora agricultor agricultora estudiante vecino vecina viceministro viceministra
  vicepresidente vicepresidenta gerente rector rectora fundador fundadora dirigente diputado diputada senadora concejal
  concejala integrante biólogo bióloga comisario comisaria pescador pescadora capitán capitana catedrático catedrática subsecretario subsecretaria
  selectman selectwoman warden headmaster headmistress headteacher herder shepherd beekeeper weaver potter tailor seamstress cook shopkeeper plumber electrician mechanic
  mason miner boatman sailor skipper ferryman fisherwoman grower rancher breeder forester ranger gardener paramedic dentist psychologist
  anthropologist physicist chemist translator interpreter filmmaker
  composer singer musician actor actress dancer programmer entrepreneur businesswoman businessman investor banker accountant actuary broadcaster presenter
  reporter columnist bookseller archivist conservator caretaker apprentice trainee intern graduate alumna alumnus refugee migrant returnee evacuee widow widower
  patient caregiver carer elder headwoman headman sultan emir nuncio cardinal vicar rabbi mufti negotiator mediator facilitator
  monitor observer peacekeeper firefighter policeman policewoman constable detective coroner barrister solicitor notary paralegal advocate campaigner organiser organizer
  strategist planner supervisor foreman dispatcher steward surveyor grandfather daughter wife husband premier attaché consul
  bâtonnier bâtonnière berger bergère apiculteur apicultrice tisserand tisserande potier potière cuisinier cuisinière mécanicien mécanicienne maçon mineur marin forestier garde jardinier jardinière
  ambulancier ambulancière dentiste pédiatre psychologue psychiatre sociologue physicien physicienne chimiste
  traducteur traductrice interprète cinéaste compositeur compositrice chanteur chanteuse musicien musicienne acteur actrice danseur danseuse entrepreneur entrepreneuse
  patron patronne banquier comptable réalisateur réalisatrice éditeur éditrice libraire apprenti apprentie stagiaire réfugié réfugiée migrante déplacé déplacée veuve
  patiente aidant aidante doyen doyenne émir évêque archevêque moine pasteur négociateur négociatrice médiateur médiatrice observateur observatrice pompier policier policière
  notaire huissier juriste sous-préfet sous-préfète adjoint adjointe échevin échevine bourgmestre syndic syndique intendant intendante commandant commandante capitaine
  amiral père mère grand-mère grand-père épouse hôtelier boulanger boulangère boucher viticulteur viticultrice vigneron vigneronne maraîcher maraîchère
  ostréiculteur exploitant exploitante propriétaire locataire collégien collégienne lycéen lycéenne écolier écolière éducateur éducatrice dirigeant dirigeante consule
  proviseur proviseure marraine
  pastora apicultor apicultora tejedor tejedora alfarero alfarera cocinero cocinera mecánico albañil minero marinero guardaparque jardinero paramédico dentista pediatra psicólogo psicóloga
  estadístico químico química traductor traductora intérprete cineasta compositor
  compositora músico actriz bailarín bailarina diseñador diseñadora emprendedor emprendedora empresario empresaria banquero contador contadora presentador presentadora editora librero
  aprendiz pasante refugiado refugiada desplazado desplazada viuda paciente cuidador cuidadora arzobispo monje negociador negociadora mediador mediadora
  bombero jurista procurador procuradora contralor contralora defensor defensora superintendente intendente intendenta prefecto prefecta edil regidor regidora
  síndico síndica comandante coronel teniente almirante madre abuela abuelo esposa panadero caficultor caficultora productor productora campesino campesina jornalero jornalera
  propietario propietaria obrero obrera trabajador trabajadora alumno alumna docente promotor promotora facilitador facilitadora cónsul agregado agregada
  vicealcalde subdirector subdirectora exdirector expresidente expresidenta autoridad matrona poblador pobladora residente comunero comunera
  مدير مديرة وزير وزيرة رئيس رئيسة ممثل ممثلة منسق منسقة مستشار مستشارة سفير سفيرة متحدث متحدثة أمين أمينة مفوض مفوضة
  مسؤول مسؤولة نائب نائبة أستاذ أستاذة محافظ مهندس مهندسة طبيب طبيبة معلم معلمة مزارع مزارعة باحث باحثة خبير
  خبيرة قبطان لاجئ لاجئة طالب طالبة عمدة وكيل وكيلة كاتب كاتبة عضو جراح ممرض ممرضة قاضي منسقة مربي مربية فلاح فلاحة نحال فاعل فاعلة عالم عالمة مؤرخ مؤرخة مخرج مخرجة فنان فنانة شاعر شاعرة مكلف مكلفة معاون معاونة مساعد مساعدة مشرف مشرفة مدرب مدربة مزارعة عامل عاملة صياد تاجر تاجرة والي نقيب نقيبة نقيبها نقيبه مفتي مطران بطريرك قنصل حاكم نائبة قاضية محام محامي محامية ناشط ناشطة صحفي صحفية إعلامي إعلامية اختصاصي اختصاصية أخصائي أخصائية استشاري استشارية محلل محللة مراقب مقرر مقررة مبعوث مبعوثة قائمقام عمدة لواء عقيد أمينها رئيسها رئيسته مديرها مديرته ممثلها مالك مالكة صاحب صاحبة أسير نازح نازحة قائد عميد ناطق ناطقة ملحق ملحقة نجار مؤسس المتحدث المتحدثة`
    .split(/\s+/u)
    .filter(Boolean),
);

/** "hydrologist", "océanographe", "agrónoma": who works in a field of learning. */
const FIELD_OF_LEARNING =
  /.{2}(?:icien(?:ne)?|ician|olog(?:ist|ue|o|a)|ólog[oa]|ographer|ographe|ógraf[oa]|onomist|onome|ónom[oa]|iatrician|iatre|iatra)s?$/u;

const DESK_NOUNS = new Set(
  `press media desk team unit communications communication news public information relations enquiries inquiries
  presse médias rédaction équipe prensa medios comunicación comunicaciones equipo التواصل المكتب الإعلامي الإعلامية الإعلام الاتصال الصحافة الصحفي الصحفية`.split(
    /\s+/u,
  ),
);

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:l|d)['’]|['’]s$/u, '');
}

/** An Arabic word without the article and prepositions written onto it. `bareArabic('للمنظمة'); // 'منظمة'` */
export function bareArabic(word: string): string {
  const forms = [word, word.replace(/^[وف](?=\p{L}{3})/u, ''), word.replace(/^[وف]?لل(?=\p{L}{2})/u, 'ل')];
  const known = forms.find((form) => ORGANISATION_NOUNS.has(form) || ROLE_NOUNS.has(form));
  return known ?? word.replace(/^[وف]?(?:لل|بال|كال|ال|ل|ب)(?=\p{L}{3})/u, '');
}

/** Is the word a kind of organisation ("Ministry", "réseau", "للمنظمة") or a short form ("UNHCR")? */
export function isOrganisationWord(word: string): boolean {
  const plain = bare(word);
  return (
    (ORGANISATION_NOUNS.has(plain) && /^[^\p{L}]*(?:[dl]['’])?[\p{Lu}\p{Lo}]/u.test(word)) ||
    ORGANISATION_NOUNS.has(bareArabic(plain)) ||
    isAcronym(word)
  );
}

/** Is the word the short form of a body: "IOM", "UNICEF’s", "FAO/WFP", "l’OIM"? */
export function isAcronym(word: string): boolean {
  return /^(?!Q&A)(?:[dl]['’])?\(?\p{Lu}[\p{Lu}\p{N}&/-]{1,11}\)?(?:['’]s)?[,.:;]?$/u.test(word);
}

/** Is the word a person's function ("Director", "porte-parole", "المديرة")? */
export function isRoleWord(word: string): boolean {
  const plain = bare(word).replace(
    /^(?:co-?|vice-?|ex-|sub-?|sous-)(?=\p{L}{4})/u,
    (prefix, _at, whole: string) => (ROLE_NOUNS.has(whole) ? prefix : ''),
  );
  if (/^\p{L}+-(?:in|en)-\p{L}+$/u.test(plain)) return isRoleWord(plain.split('-')[0] ?? '');
  return ROLE_NOUNS.has(plain) || ROLE_NOUNS.has(bareArabic(plain)) || FIELD_OF_LEARNING.test(plain);
}

/** Is the word one of a press desk's name ("Press", "presse", "prensa")? */
export function isDeskWord(word: string): boolean {
  return DESK_NOUNS.has(bare(word));
}
