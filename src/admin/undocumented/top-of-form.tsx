import { useEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';

/*
 * Strapi has no place above the fields of a form for pieces of others: the content manager's own stands beside them. From there the
 * form around it is found, and what is to be seen first is drawn at its top; where it is not found, it stays beside the fields.
 */

/** The attribute of what is drawn there: styles find the form's own head behind it. */
export const TOP = 'data-newsroom-top';

/** Draws its children at the top of the form that it stands in. */
export const TopOfForm = ({ children }: { readonly children: ReactNode }) => {
  const here = useRef<HTMLSpanElement>(null);
  const [top, setTop] = useState<HTMLElement | null>(null);
  useEffect(() => {
    const form = here.current?.closest('form');
    if (form == null) return undefined;
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
