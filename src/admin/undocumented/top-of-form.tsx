import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/*
 * Strapi has no place above the fields of a form for pieces of others: the content manager's own stands beside them, and on narrow screens in
 * a drawer at the foot of the page, outside of the form. From there the form is found, and what is to be seen first is drawn at its top.
 */

/** The attribute of what is drawn there: styles find the form's own head behind it. */
export const TOP = 'data-newsroom-top';

const FORM = '#main-content form';

/** Draws its children at the top of the form that it stands in. */
export const TopOfForm = ({ children }: { readonly children: ReactNode }) => {
  const here = useRef<HTMLSpanElement>(null);
  const [top, setTop] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const form = here.current?.closest('form') ?? document.querySelector(FORM);
    if (form === null) return undefined;
    const place = document.createElement('div');
    place.setAttribute(TOP, '');
    form.prepend(place);
    setTop(place);
    return () => {
      setTop(null);
      place.remove();
    };
  }, []);
  return (
    <>
      <span ref={here} hidden />
      {top === null ? children : createPortal(children, top)}
    </>
  );
};
