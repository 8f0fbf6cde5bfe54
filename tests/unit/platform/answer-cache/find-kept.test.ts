import { createFindKept } from '../../../../src/platform/answer-cache/domain/find-kept';
import { keep } from '../../../../src/platform/answer-cache/domain/kept-answers';

const KEPT = keep();

describe('the routes whose answers are kept', () => {
  it('must be handed over: without a list there is no cache', () => {
    expect(() => createFindKept([])).toThrow('The answer cache was given no route to keep.');
    expect(() => createFindKept([{ path: '/api/health', kept: null }])).toThrow();
  });

  it('are found by any value of their parameters', () => {
    const findKept = createFindKept([{ path: '/api/topics/:id', kept: KEPT }]);
    expect(findKept('/api/topics/abc?locale=fr')).toBe(KEPT);
    expect(findKept('/api/topics')).toBeNull();
    expect(findKept('/api/topics/abc/secrets')).toBeNull();
  });

  it('give way to one without parameters at the same address', () => {
    const routes = [
      { path: '/api/topics/:id', kept: KEPT },
      { path: '/api/topics/mine', kept: null },
    ];
    expect(createFindKept(routes)('/api/topics/mine')).toBeNull();
    expect(createFindKept(routes)('/api/topics/yours')).toBe(KEPT);
  });
});
