const NAMES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** @example escapeHtml('Wells & "schools"') // 'Wells &amp; &quot;schools&quot;' */
export const escapeHtml = (text: string): string => text.replace(/[&<>"]/g, (sign) => NAMES[sign] ?? sign);
