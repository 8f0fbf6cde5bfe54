import { findTranslationProbe } from '../../../../src/reading/rest/domain/find-translation-probe';

describe('a query that probes other languages', () => {
  it.each([
    [{ filters: { localizations: { title: 'x' } } }, 'filters'],
    [{ filters: { $or: [{ title: 'x' }, { $not: { localizations: { title: 'x' } } }] } }, 'filters'],
    [{ filters: { contacts: { localizations: { role: 'x' } } } }, 'filters'],
    [{ sort: 'localizations.title' }, 'sort'],
    [{ sort: 'title,localizations.title:desc' }, 'sort'],
    [{ sort: ['title', 'localizations.title'] }, 'sort'],
    [{ sort: { localizations: { title: 'asc' } } }, 'sort'],
    [{ populate: { contacts: { filters: { localizations: { role: 'x' } } } } }, 'filters'],
    [{ populate: { topics: { sort: ['contacts.localizations.role'] } } }, 'sort'],
  ])('is found: %j', (query, parameter) => {
    expect(findTranslationProbe(query)).toBe(parameter);
  });

  it.each([
    {},
    { populate: 'localizations' },
    { populate: { localizations: { fields: ['title'] } } },
    { filters: { title: { $eq: 'localizations' } } },
    { sort: 'title' },
    { fields: ['title'], locale: 'fr' },
  ])('is not taken for one: %j', (query) => {
    expect(findTranslationProbe(query)).toBeNull();
  });
});
