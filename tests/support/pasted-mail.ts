/** A release as it arrives by e-mail, of some 400 words: its headline, and all that a draft has a field for. */
export const mailOf = (headline: string, agency = 'Volta Water Agency'): string => `FOR IMMEDIATE RELEASE

${headline}

Sixty thousand people in the north will have safe water by the end of next year.

Accra, 3 May 2026 – The International Organization for Migration (IOM) and the Government of Ghana opened a joint centre for wells today, so that people who fled the floods of last autumn have water where they live. The centre brings together engineers, health workers and the communities themselves, who choose where each well is dug and who keep it running afterwards.

Why it matters

Half of the wells in the three northern regions run dry between January and April. Women and girls then walk four hours a day, and schools close when there is nothing to drink. Since the floods, some twelve thousand people live in places that have no well at all, many of them with relatives who have little themselves.

“Water comes first for the people who live here, and everything else follows from it,” said Jane Example, Director of the ${agency}. “When the well is near, the children are in school and the market opens again.”

The centre will do three things in its first year:

• dig ninety wells in the places that need them most
• train four hundred people to look after pumps and pipes
• publish what each well gives, month by month, for everybody to see

The plan was written with the district assemblies of Tamale, Bolgatanga and Wa. Each of them names a committee of seven, at least four of them women, who agree on the place, the price of a bucket and who is paid for repairs. Where the ground is too hard, rain is kept in tanks of forty thousand litres below the roofs of schools and clinics, as it was tried last year in nine villages near the border.

Work began in March, when the first eleven wells were dug. Three of them serve a clinic that had closed two years ago and has opened again since. In the second year the centre is to pass to the regional administration, together with its machines, its records and those who were trained, so that it does not depend on visitors.

The centre is funded by the Kingdom of Norway.

Notes to editors

The centre stands in Tamale. Journalists are welcome on weekdays; bring an identity card.

Media contact:

John Sample, ${agency}, john.sample@example.org, +44 20 7946 0018

***`;
