/**
 * Invented press pages. Every person, body and event in them is fictional; the names are placeholders
 * ("Jane Example", "Speaker A"). The numbers are of ranges kept free for fiction (Ofcom, NANPA).
 */
export const englishAgency = `FOR IMMEDIATE RELEASE

Example Agency opens fifty schools in river districts
Classes resume for 12,000 children after the floods

GENEVA, 3 May 2024 – The Example Agency today opened fifty schools in Kenya and South Sudan, working with the "Safe Learning" campaign.

“Children cannot wait,” said Jane Example, Executive Director of the Example Agency. “They lost a year already.”

“Every classroom has water,” she added.

According to John Placeholder, Minister of Education, “the schools will stay open through the rainy season”.

The programme was funded by the Government of Norway, the European Union and the Example Foundation.

###

Notes to editors:
The campaign "Safe Learning" began in 2019.

About the Example Agency
The Example Agency works for children in forty countries and is supported entirely by voluntary contributions.

For media enquiries, please contact:
Jane Contact, Example Agency Geneva, +44 20 7946 0018, jane.contact@example.org
John Contact | Example Agency | john.contact@example.org | Tel: 020 7946 0019
`;

export const frenchMinistry = `Communiqué de presse
Le ministère de l’Exemple lance un plan pour l’eau potable
PARIS, le 3 mai 2024 – Le ministère de l’Exemple a présenté un plan pour l’eau avec le Maroc, le Niger et la Côte d’Ivoire.
« L’eau est un droit », a déclaré Mme Jeanne Exemple, directrice générale de l’Agence Exemple. « Nous irons jusqu’au bout. »
« Ce plan change la vie des villages », a-t-elle ajouté.
Jean Modèle, porte-parole de l’OEX, a souligné : « Les travaux commencent demain. »
Ce projet est mis en œuvre avec le soutien financier de l’Union européenne, du Japon et de la Fondation Exemple.
Contacts presse :
Jeanne Contact, Agence Exemple, tél. : +33 1 99 00 12 34, courriel : jeanne.contact@example.org
`;

export const spanishNgo = `Nota de prensa
La Fundación Ejemplo inaugura un centro de salud
Subtítulo del ejemplo: atención gratuita para 3.000 familias
Ciudad de México, 4 de mayo de 2023 — La Fundación Ejemplo inauguró un centro de salud con autoridades de México y Guatemala.
«La salud no puede esperar», dijo Juana Ejemplo, directora de la Fundación Ejemplo. «Es un derecho de todos».
«Seguiremos trabajando», añadió.
Según Juan Modelo, portavoz del Ministerio de Salud, «el centro atenderá a todas las familias de la región».
El centro fue financiado por el Gobierno de España y la Unión Europea en el marco del Programa Ejemplo.
Para más información:
Oficina de prensa, Fundación Ejemplo
Correo electrónico: prensa@example.org
Teléfono: +1 202 555 0143
`;

export const arabicAgency = `بيان صحفي
وكالة المثال تفتتح مركزا جديدا لدعم الأسر
جنيف، 3 مايو 2024 – افتتحت وكالة المثال اليوم مركزا جديدا بالتعاون مع المغرب ومصر وبدعم من السلطات المحلية.
«هذا المركز خطوة مهمة للأسر»، قالت السيدة جين مثال، المديرة العامة لوكالة المثال.
وأضافت: «سنواصل العمل مع شركائنا كل يوم».
وقال جون نموذج، المتحدث باسم وزارة المثال: «نرحب بهذا التعاون بين بلدينا».
وقد أنجز المشروع بتمويل من الاتحاد الأوروبي وحكومة اليابان.
للمزيد من المعلومات يرجى الاتصال:
جين اتصال، وكالة المثال، jane.contact@example.org، هاتف: +44 20 7946 0018
`;

export const siteDump = `-
About Us
About UsThe Example Union is a body of thirty states that has worked since 1990 for safe roads and fair transport for all.
History
History
-
Topics
TopicsFrom roads to rivers, the Example Union gives its members advice, training and data on transport in all regions.
Road Safety
Road Safety
- Data
- Publications
News
News
12 June 2023
Ministers Agree on Safer Roads Across Three Regions
• Speed limits in towns
• Helmets for all riders
Nairobi/Geneva, 12 June 2023 - Ministers from Kenya, Guinea-Bissau and Papua New Guinea agreed on safer roads on Monday.
Speaking at the close, Dr. Jane Example, Secretary-General of the Example Union, said: “Roads must not kill.
“We know what works.
“Now we must do it everywhere.”
“This is a start,” Example said.
- 30 -
Share this page
Media contact: Press Office, Example Union, press@example.org
`;

export const noDateline = `Published on 5 March 2022
Example Watch urges calm after the vote in Exampleland
Example Watch called on all parties to keep the peace after the vote, and asked that every complaint be heard by the courts in good time.
"We saw long queues and great patience," said Speaker A of Example Watch.
"The count was open," explained Speaker B, Head of Mission at the Example Watch office. "Nobody was turned away."
The mission was made possible by the generous support of Sweden and Switzerland.
Ends
Example Watch has observed votes since 1999 and publishes its findings on every one of them within thirty days.
Contact: Speaker C, speaker.c@example.org, +1 202-555-0143; Speaker D, speaker.d@example.org
`;

export const wrappedEmail = `News release

Harvest support reaches the northern districts

ACCRA, Ghana (EXA) – The Example Agriculture Alliance has delivered seed
and tools to nine thousand farmers in the northern districts of Ghana and
Burkina Faso before the first rains.

"Seed in time is food in time," said Jane Example, who leads the work in
the region. The alliance will return in the autumn to see what has grown
and what has not.

The deliveries were made with financial support from Canada; the Ministry
of Agriculture, Forestry and Fisheries of Japan through its Example Fund;
and the Example Bank.

For more information contact Jane Contact at jane.contact@example.org or
+1 202 555 0143.
`;

export const poem = `The river goes
past the old mill
and nobody knows
if it runs there still

The wheel is stone
the stone is sand
`;

export const ALL_PRESS_PAGES: [string, string, 'en' | 'fr' | 'es' | 'ar'][] = [
  ['an agency in English', englishAgency, 'en'],
  ['a ministry in French', frenchMinistry, 'fr'],
  ['a foundation in Spanish', spanishNgo, 'es'],
  ['an agency in Arabic', arabicAgency, 'ar'],
  ['the dump of a site page', siteDump, 'en'],
  ['a release without a dateline', noDateline, 'en'],
  ['an e-mail broken at a fixed width', wrappedEmail, 'en'],
  ['a poem', poem, 'en'],
];
