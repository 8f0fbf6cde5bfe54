/** Characters of a title that search engines show on a wide screen before they cut it; they count pixels, these are usual ones. */
export const TITLE_IN_SEARCH = 60;
/** Characters of a description there. */
export const DESCRIPTION_IN_SEARCH = 155;
/** Characters of a title on the card that social networks and messengers make of a link: two lines. */
export const TITLE_ON_CARD = 70;
/** Characters of a description there; some show none. */
export const DESCRIPTION_ON_CARD = 100;
