import { useIntl } from 'react-intl';

const en = {
  title: 'Deliveries',
  saveFirst: 'Save the webhook first: what it is sent stands here afterwards.',
  none: 'Nothing was sent yet.',
  test: 'Send a test',
  again: 'Try again',
  failed: 'This did not work. Try again in a moment.',
  loading: 'Loading …',
  waiting: 'waiting',
  delivered: 'delivered',
  parked: 'given up',
  dropped: 'not sent',
  attempts: 'attempts: {count}',
  next: 'next: {time}',
  latency: '{count} ms',
  kind_test: 'Test',
  kind_released: 'Released',
  kind_edited: 'Minor edit',
  kind_corrected: 'Correction',
  kind_withdrawn: 'Withdrawal',
  kind_deleted: 'Deletion',
  kind_redirected: 'New address',
  'kind_content.changed': 'Content changed',
};

export type PartnerWord = keyof typeof en;
type Words = Readonly<Record<PartnerWord, string>>;

const WORDS: Readonly<Record<string, Words>> = {
  en,
  fr: {
    title: 'Envois',
    saveFirst: 'Enregistrez d’abord le webhook : ses envois apparaîtront ici.',
    none: 'Rien n’a encore été envoyé.',
    test: 'Envoyer un test',
    again: 'Réessayer',
    failed: 'Cela n’a pas fonctionné. Réessayez dans un instant.',
    loading: 'Chargement …',
    waiting: 'en attente',
    delivered: 'livré',
    parked: 'abandonné',
    dropped: 'non envoyé',
    attempts: 'tentatives : {count}',
    next: 'prochaine : {time}',
    latency: '{count} ms',
    kind_test: 'Test',
    kind_released: 'Publication',
    kind_edited: 'Retouche',
    kind_corrected: 'Rectificatif',
    kind_withdrawn: 'Retrait',
    kind_deleted: 'Suppression',
    kind_redirected: 'Nouvelle adresse',
    'kind_content.changed': 'Contenu modifié',
  },
  es: {
    title: 'Envíos',
    saveFirst: 'Guarde primero el webhook: sus envíos aparecerán aquí.',
    none: 'Todavía no se ha enviado nada.',
    test: 'Enviar una prueba',
    again: 'Intentar de nuevo',
    failed: 'No ha funcionado. Inténtelo de nuevo en un momento.',
    loading: 'Cargando …',
    waiting: 'en espera',
    delivered: 'entregado',
    parked: 'abandonado',
    dropped: 'no enviado',
    attempts: 'intentos: {count}',
    next: 'siguiente: {time}',
    latency: '{count} ms',
    kind_test: 'Prueba',
    kind_released: 'Publicación',
    kind_edited: 'Retoque',
    kind_corrected: 'Corrección',
    kind_withdrawn: 'Retirada',
    kind_deleted: 'Eliminación',
    kind_redirected: 'Nueva dirección',
    'kind_content.changed': 'Contenido modificado',
  },
  ar: {
    title: 'الإرسالات',
    saveFirst: 'احفظ أولًا، ثم تظهر الإرسالات هنا.',
    none: 'لم يُرسل شيء بعد.',
    test: 'إرسال تجربة',
    again: 'إعادة المحاولة',
    failed: 'لم تنجح العملية. أعد المحاولة بعد قليل.',
    loading: 'جارٍ التحميل …',
    waiting: 'قيد الانتظار',
    delivered: 'تم التسليم',
    parked: 'تم التخلي عنه',
    dropped: 'لم يُرسل',
    attempts: 'المحاولات: {count}',
    next: 'التالية: {time}',
    latency: '{count} مللي ثانية',
    kind_test: 'تجربة',
    kind_released: 'نشر',
    kind_edited: 'تعديل طفيف',
    kind_corrected: 'تصحيح',
    kind_withdrawn: 'سحب',
    kind_deleted: 'حذف',
    kind_redirected: 'عنوان جديد',
    'kind_content.changed': 'تغيّر المحتوى',
  },
};

/** What a delivery tells of; as it is stored when the panel has no word for it. */
export const wordOfKind = (kind: string): PartnerWord | null =>
  `kind_${kind}` in en ? (`kind_${kind}` as PartnerWord) : null;

export type SayPartner = (word: PartnerWord, values?: Readonly<Record<string, string | number>>) => string;

/** The words of what partners are sent, in the language of the one who reads; English for other languages. */
export const usePartnerWords = (): { readonly say: SayPartner; readonly locale: string } => {
  const { locale } = useIntl();
  const words = WORDS[locale] ?? en;
  return {
    locale,
    say: (word, values = {}) =>
      words[word].replace(/\{(\w+)\}/g, (_place, name: string) => String(values[name] ?? '')),
  };
};
