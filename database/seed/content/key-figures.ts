import type { Locale } from '../../../src/shared/locales/locales';
import type { KeyFigure } from './model';

/** The four figures that the page of the office gives about IOM. */
export const KEY_FIGURES: Readonly<Record<Locale, readonly KeyFigure[]>> = {
  en: [
    { value: '175', label: 'member states' },
    { value: '100+', label: 'countries where IOM is present' },
    { value: '1951', label: 'the year since which IOM has worked for humane and orderly migration' },
    { value: '1987', label: 'the year since which IOM has been in Ghana' },
  ],
  fr: [
    { value: '175', label: 'États membres' },
    { value: '100+', label: 'pays où l’OIM est présente' },
    { value: '1951', label: 'l’année depuis laquelle l’OIM œuvre pour des migrations humaines et ordonnées' },
    { value: '1987', label: 'l’année depuis laquelle l’OIM est présente au Ghana' },
  ],
  es: [
    { value: '175', label: 'Estados miembros' },
    { value: '100+', label: 'países en los que la OIM está presente' },
    { value: '1951', label: 'el año desde el que la OIM trabaja por una migración humana y ordenada' },
    { value: '1987', label: 'el año desde el que la OIM está presente en Ghana' },
  ],
  ar: [
    { value: '175', label: 'دولة عضوا' },
    { value: '100+', label: 'بلد توجد فيه المنظمة' },
    { value: '1951', label: 'العام الذي تعمل المنظمة منذه من أجل هجرة إنسانية ومنظمة' },
    { value: '1987', label: 'العام الذي بدأ فيه حضور المنظمة في غانا' },
  ],
};
