/** Fields of work, which have capitals in titles of offices and in names of bodies. */
const FIELD =
  /^(?:cooperación|coopération|cooperation|desarrollo|développement|welfare|bienestar|sanidad|economía|hacienda|vivienda|empleo|interior|justicia|ambiente|fisheries|forests|forestry|agriculture|livestock|mines|archives|prisons|police|customs|immigration|statistics|antiquities|pêches?|forêts|douanes|mines|élevage|agricultura|pesca|bosques|minas|aduanas|ganadería|bibliotecas|bibliothèques|libraries|cultura|culture|deportes|sports?|turismo|tourisme|tourism|museos|musées|museums|patrimonio|patrimoine|heritage|transportes?|transports?|medio|environnement|environment|operations|communications?|health|education|programmes?|programs?|human|research|policy|external|public|emergenc(?:y|ies)|finance|marketing|sales|mission|staff|state|delegation|party|protection|water|food|media|press|international|global|corporate|strategic|development|climate|water|energy|science|technology|engineering|legal|global|partnerships|advocacy|protection|security|innovation|investor|people|culture|sustainability|zoology|biology|opérations?|communication|santé|éducation|programmes?|recherche|urgences?|état|operaciones|comunicación|comunicaciones|salud|educación|programas|investigación|emergencias|finanzas|misión|estado|prensa|república|république|republic)$/iu;

/** Is the word a field of work ("Fisheries", "Santé"), which names nobody by itself? */
export function isFieldOfWork(word: string): boolean {
  return FIELD.test(word.replace(/,$/u, ''));
}
