/**
 * The direction of writing, for HTML's `dir`.
 *
 * @example directionOf('ar') // 'rtl'
 */
export const directionOf = (locale: string): 'ltr' | 'rtl' => (locale === 'ar' ? 'rtl' : 'ltr');
