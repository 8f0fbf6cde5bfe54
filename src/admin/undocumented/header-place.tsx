import { useLayoutEffect, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { STOCK_STATUS } from './form-styles';

/** Draws something below the title of a form, where Strapi's own state of the document stands. */
export const HeaderPlace = ({ children }: { readonly children: ReactNode }) => {
  const [place, setPlace] = useState<Element | null>(null);
  useLayoutEffect(() => {
    setPlace(document.querySelector(STOCK_STATUS)?.parentElement ?? null);
  }, []);
  return place === null ? null : createPortal(children, place);
};
