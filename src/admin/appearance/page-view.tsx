import { renderHtml } from '../../shared/blocks/render-html';
import { directionOf } from '../../shared/locales/direction';
import { useWords } from '../words/use-words';
import { partIn, partsIn, textIn, textOrNull, type FormValues } from './domain/read-values';
import { showPicture } from './domain/shown-picture';
import { HtmlView } from './html-view';
import { Picture } from './picture';
import { Sheet } from './sheet';

interface Props {
  readonly values: FormValues;
  readonly locale: string;
  readonly siteUrl: string;
}

/** A page as somebody reads it. What a section lists by itself, such as the latest releases, stands there by its name. */
export const PageView = ({ values, locale, siteUrl }: Props) => {
  const say = useWords();
  return (
    <Sheet dir={directionOf(locale)} lang={locale} aria-label={say('newsroom.appearance.reader')}>
      <h1>{textOrNull(values, 'title') ?? say('newsroom.untitled')}</h1>
      {textOrNull(values, 'summary') !== null && <p>{textIn(values, 'summary')}</p>}
      {partsIn(values, 'sections').map((section, index) => (
        // sections that nobody saved have no other name than their place
        <Section key={index} section={section} siteUrl={siteUrl} />
      ))}
    </Sheet>
  );
};

const Section = ({ section, siteUrl }: { readonly section: FormValues; readonly siteUrl: string }) => {
  const title = textOrNull(section, 'title');
  const heading = title === null ? null : <h2>{title}</h2>;
  switch (section.__component) {
    case 'sections.rich-text':
      return (
        <HtmlView
          html={renderHtml(section.body, { baseUrl: window.location.origin, linkBaseUrl: siteUrl })}
        />
      );
    case 'sections.image': {
      const own = {
        imageAlternativeText: section.alternativeText,
        imageCaption: section.caption,
        imageCredit: section.credit,
      };
      const picture = showPicture(partIn(section, 'image'), own);
      return picture === null ? null : <Picture picture={picture} />;
    }
    case 'press.quote':
      return (
        <figure>
          <blockquote>“{textIn(section, 'text')}”</blockquote>
          <figcaption>
            —{' '}
            {['speaker', 'role', 'organisation']
              .map((part) => textIn(section, part))
              .filter(Boolean)
              .join(' · ')}
          </figcaption>
        </figure>
      );
    case 'sections.key-figures':
      return (
        <>
          {heading}
          <ul>
            {partsIn(section, 'figures').map((figure, index) => (
              <li key={index}>
                <strong>{textIn(figure, 'value')}</strong> {textIn(figure, 'label')}
              </li>
            ))}
          </ul>
        </>
      );
    case 'sections.call-to-action':
      return (
        <>
          {heading}
          <p>{textIn(section, 'text')}</p>
          <p>
            <u>{textIn(section, 'label')}</u>
          </p>
        </>
      );
    default:
      return <Listing section={section} title={title} />;
  }
};

/** A section that lists what is public when somebody reads it. */
const Listing = ({ section, title }: { readonly section: FormValues; readonly title: string | null }) => {
  const say = useWords();
  const files = partsIn(section, 'files').map((file) => textIn(file, 'name'));
  return (
    <section>
      {title !== null && <h2>{title}</h2>}
      {files.length > 0 ? (
        <ul>
          {files.map((name) => (
            <li key={name}>{name}</li>
          ))}
        </ul>
      ) : (
        <p>
          <em>{say('newsroom.appearance.listing')}</em>
        </p>
      )}
    </section>
  );
};
