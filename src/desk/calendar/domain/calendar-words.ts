import type { CalendarKind } from '../../../releases/calendar/domain/calendar-entries';
import type { Locale } from '../../../shared/locales/locales';

interface CalendarWords {
  /** Of the calendar. */
  readonly name: string;
  /** Before a title. */
  readonly kinds: Readonly<Record<CalendarKind, string>>;
  /** Of a release whose title is not told. */
  readonly untold: Readonly<Record<CalendarKind, string>>;
  readonly openIt: string;
}

/** What a calendar program shows, in the language of the one who made the address. */
export const CALENDAR_WORDS: Readonly<Record<Locale, CalendarWords>> = {
  en: {
    name: 'Press releases',
    kinds: {
      toApprove: 'Release time to approve',
      scheduled: 'Goes out',
      embargoEnds: 'Embargo ends',
      released: 'Released',
    },
    untold: {
      toApprove: 'A release time waits for approval',
      scheduled: 'A press release goes out',
      embargoEnds: 'The embargo of a press release ends',
      released: 'A press release was released',
    },
    openIt: 'In the newsroom:',
  },
  fr: {
    name: 'Communiqués de presse',
    kinds: {
      toApprove: 'Heure de diffusion à approuver',
      scheduled: 'Diffusion',
      embargoEnds: 'Fin de l’embargo',
      released: 'Diffusé',
    },
    untold: {
      toApprove: 'Une heure de diffusion attend une approbation',
      scheduled: 'Diffusion d’un communiqué',
      embargoEnds: 'Fin de l’embargo d’un communiqué',
      released: 'Un communiqué a été diffusé',
    },
    openIt: 'Dans la salle de presse :',
  },
  es: {
    name: 'Comunicados de prensa',
    kinds: {
      toApprove: 'Hora de difusión por aprobar',
      scheduled: 'Se difunde',
      embargoEnds: 'Termina el embargo',
      released: 'Difundido',
    },
    untold: {
      toApprove: 'Una hora de difusión espera aprobación',
      scheduled: 'Se difunde un comunicado',
      embargoEnds: 'Termina el embargo de un comunicado',
      released: 'Se difundió un comunicado',
    },
    openIt: 'En la sala de prensa:',
  },
  ar: {
    name: 'البيانات الصحفية',
    kinds: {
      toApprove: 'موعد نشر بانتظار الموافقة',
      scheduled: 'موعد النشر',
      embargoEnds: 'نهاية الحظر',
      released: 'نُشر',
    },
    untold: {
      toApprove: 'موعد نشر ينتظر الموافقة',
      scheduled: 'نشر بيان صحفي',
      embargoEnds: 'نهاية الحظر على بيان صحفي',
      released: 'نُشر بيان صحفي',
    },
    openIt: 'في غرفة الأخبار:',
  },
};
