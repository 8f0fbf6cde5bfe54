import { readSql, type Piece } from './read-sql';

const WIDTH = 110; // characters of a line, where it can be

const CLAUSES =
  /^(with|select|from|where|group|having|order|limit|offset|union|join|left|returning|window|set|values)$/;

/**
 * A statement with a clause a line, or an item a line where a clause is long; what is in parentheses is set in. The same
 * statement always becomes the same text.
 *
 * @example formatSql('select a from t where a in (select b from u)')
 */
export const formatSql = (statement: string): string => layOut(readSql(statement), '').join('\n');

const layOut = (pieces: readonly Piece[], indent: string): string[] =>
  toClauses(pieces).flatMap((clause) => {
    const line = indent + inline(clause);
    if (line.length <= WIDTH && !hasQuery(clause)) return [line];
    const [first = [], ...others] = toItems(clause);
    const inner = isClause(clause[0] ?? '') ? `${indent}  ` : indent;
    return [...explode(first, indent), ...others.flatMap((item) => explode(item, inner))];
  });

/** A clause begins with its word; `order by` of an aggregate, and `from` of a function, stand inside parentheses. */
const toClauses = (pieces: readonly Piece[]): Piece[][] => {
  const clauses: Piece[][] = [];
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const continues = before === 'left' || before === 'distinct' || before === 'is';
    if (clauses.length === 0 || (isClause(piece) && !continues)) clauses.push([]);
    clauses.at(-1)?.push(piece);
  });
  return clauses;
};

const isClause = (piece: Piece): boolean => typeof piece === 'string' && CLAUSES.test(piece);

/** Items of a list, each with its comma, a name with its value; parts of a condition. */
const toItems = (clause: readonly Piece[]): Piece[][] => {
  const items: Piece[][] = [[]];
  const isCondition = clause[0] === 'where' || clause[0] === 'join' || clause[0] === 'left';
  for (const piece of clause) {
    if (isCondition && (piece === 'and' || piece === 'or')) items.push([]);
    items.at(-1)?.push(piece);
    if (piece === ',' && !isName(items.at(-1) ?? [])) items.push([]);
  }
  return items.filter((item) => item.length > 0);
};

/** `'title',` of json_build_object. */
const isName = ([first, ...rest]: readonly Piece[]): boolean =>
  typeof first === 'string' && first.startsWith("'") && rest.length === 1;

/** What fits stays on its line; else the parentheses that are too long open. */
const explode = (item: readonly Piece[], indent: string): string[] => {
  const whole = indent + inline(item);
  if (whole.length <= WIDTH && !hasQuery(item)) return [whole];
  const lines: string[] = [];
  let line: Piece[] = [];
  let start = indent;
  const widest = Math.max(...item.map((piece) => (typeof piece === 'string' ? 0 : inline(piece).length)));
  item.forEach((piece) => {
    if (typeof piece === 'string' || !(hasQuery(piece) || inline(piece).length === widest)) {
      line.push(piece);
      return;
    }
    lines.push(`${start}${inline(line)}${opens(line.at(-1)) ? '(' : ' ('}`.replace(/^(\s*) \($/, '$1('));
    lines.push(...layOut(piece, `${indent}  `));
    start = `${indent})`;
    line = [];
  });
  const rest = inline(line);
  return [
    ...lines,
    rest === '' ? start : `${start}${/^(,|::|\.)/.test(rest) || start === indent ? '' : ' '}${rest}`,
  ];
};

const hasQuery = (pieces: readonly Piece[]): boolean =>
  pieces.some(
    (piece) => typeof piece !== 'string' && (piece[0] === 'select' || piece[0] === 'with' || hasQuery(piece)),
  );

const inline = (pieces: readonly Piece[]): string => {
  let text = '';
  pieces.forEach((piece, index) => {
    const before = pieces[index - 1];
    const next = typeof piece === 'string' ? piece : `(${inline(piece)})`;
    text += index === 0 || isTight(before, piece) ? next : ` ${next}`;
  });
  return text;
};

const isTight = (before: Piece | undefined, piece: Piece): boolean => {
  if (before === '.' || before === '::' || before === '[') return true;
  if (typeof piece !== 'string') return opens(before);
  return [',', '.', '::', '[', ']', ';'].includes(piece);
};

/** Words after which a parenthesis is no call. */
const APART =
  /^(with|select|from|where|and|or|not|in|as|on|by|then|when|else|case|union|all|exists|values|materialized|lateral|over|filter|limit|[<>=!|@&#~*+/-]+|,)$/;

/** The parenthesis that follows is of a call. */
const opens = (before: Piece | undefined): boolean =>
  typeof before === 'string' && /^["\w$]/.test(before) && !APART.test(before);
