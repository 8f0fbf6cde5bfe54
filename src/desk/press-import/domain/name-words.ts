/** Words that tell organisations, offices and people apart, in the four languages. Names of a kind, never of one body. */
const ORGANISATION_NOUNS = new Set(
  `agency agencies ministry ministries mission organization organizations organisation organisations office programme
  program fund council commission committee university institute institution association network union bank department
  federation society foundation centre center court parliament embassy group bureau authority initiative alliance cross
  crescent nations company service services division directorate secretariat coalition forum corporation consortium
  college school hospital trust partnership administration assembly government watch international rights without
  facility observatory academy board cluster museum library laboratory society inc ltd llc corp ventures capital industries
  holdings partners
  ministère agence bureau fonds conseil commission comité université institut fondation fédération réseau banque
  ambassade autorité alliance centre croix croissant organisation mission programme haut-commissariat commissariat
  observatoire musée bibliothèque école caisse syndicat collectif délégation direction département secrétariat gouvernement société union nations
  ministerio agencia organización oficina programa fondo consejo comisión comité universidad instituto fundación
  federación red banco embajada autoridad alianza centro cruz media misión comisaría alto-comisionado secretaría
  gobierno unión naciones asociación grupo museo jardín escuela observatorio sindicato colectivo amnistía departamento dirección
  منظمة وزارة بعثة مفوضية برنامج صندوق مكتب وكالة جامعة مجلس لجنة هيئة شبكة اتحاد جمعية مؤسسة بنك سفارة مركز حكومة معهد
  إدارة مديرية أمانة الاتحاد رابطة تحالف`
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
  fisherman driver diver baker carpenter inspector judge commander captain colonel
  directeur directrice ministre président présidente chef cheffe responsable représentant représentante coordonnateur
  coordinateur conseiller conseillère ambassadeur ambassadrice porte-parole secrétaire commissaire gouverneur maire
  haut-commissaire rapporteuse rapporteur délégué déléguée chargé chargée préfet préfète enseignant enseignante professeur professeure infirmier infirmière
  médecin agent agente habitant habitante auteur auteure autrice chercheur chercheuse agriculteur agricultrice pêcheur
  retraité retraitée élève étudiant étudiante fondateur fondatrice gérant gérante pdg sénateur sénatrice député députée
  vice-président vice-présidente curateur conservateur conservatrice trésorier trésorière recteur rectrice chirurgien chirurgienne biologiste doctorant doctorante institutrice instituteur conducteur
  conductrice
  directora ministro ministra presidente presidenta jefe jefa representante coordinador coordinadora consejero consejera
  embajador embajadora portavoz vocero vocera secretario secretaria comisionado comisionada gobernador gobernadora
  alcalde alcaldesa relator relatora oficial director enfermera enfermero médico médica maestro maestra profesor profesora
  investigador investigadora autor autora agricultor agricultora estudiante vecino vecina viceministro viceministra
  vicepresidente vicepresidenta gerente rector rectora fundador fundadora dirigente diputado diputada senadora concejal
  concejala integrante biólogo bióloga comisario comisaria pescador pescadora capitán capitana catedrático catedrática subsecretario subsecretaria
  مدير مديرة وزير وزيرة رئيس رئيسة ممثل ممثلة منسق منسقة مستشار مستشارة سفير سفيرة متحدث متحدثة أمين أمينة مفوض مفوضة
  مسؤول مسؤولة نائب نائبة أستاذ أستاذة محافظ مهندس مهندسة طبيب طبيبة معلم معلمة مزارع مزارعة باحث باحثة خبير
  خبيرة قبطان لاجئ لاجئة طالب طالبة عمدة وكيل وكيلة كاتب كاتبة عضو جراح ممرض ممرضة قاضي منسقة قائد عميد ناطق ناطقة مؤسس المتحدث المتحدثة`
    .split(/\s+/u)
    .filter(Boolean),
);

const DESK_NOUNS = new Set(
  `press media desk team unit communications communication news public information relations enquiries inquiries
  presse médias rédaction équipe prensa medios comunicación equipo المكتب الإعلامي الصحافة`.split(/\s+/u),
);

function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
    .replace(/^(?:l|d)['’]|['’]s$/u, '');
}

/** An Arabic word without the article and prepositions written onto it. `bareArabic('للمنظمة'); // 'منظمة'` */
export function bareArabic(word: string): string {
  return word.replace(/^[وف]?(?:لل|بال|كال|ال|ل|ب)(?=\p{L}{3})/u, '');
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
  return /^(?:[dl]['’])?\(?\p{Lu}[\p{Lu}\p{N}&/-]{1,11}\)?(?:['’]s)?[,.:;]?$/u.test(word);
}

/** Is the word a person's function ("Director", "porte-parole", "المديرة")? */
export function isRoleWord(word: string): boolean {
  const plain = bare(word);
  return ROLE_NOUNS.has(plain) || ROLE_NOUNS.has(bareArabic(plain));
}

/** Is the word one of a press desk's name ("Press", "presse", "prensa")? */
export function isDeskWord(word: string): boolean {
  return DESK_NOUNS.has(bare(word));
}
