/** The mark of the panel: a sheet with its lines, until the office puts its own in its place (Settings, Overview). */
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b5394"/>
<path d="M8 8h16v3H8zM8 14h16v2H8zM8 18h16v2H8zM8 22h10v2H8z" fill="#fff"/></svg>`;

export const LOGO = `data:image/svg+xml,${encodeURIComponent(MARK)}`;
