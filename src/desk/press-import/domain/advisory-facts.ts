/** "WHAT: …", "CUÁNDO: …": how an advisory tells the press what will happen. */
const FACT =
  /^(?:what|who|when|where|why|how|quoi|qui|quand|où|pourquoi|qu[eé]|quién(?:es)?|cuándo|dónde|por qué|ماذا|متى|أين|من|لماذا)\s?[:：]/iu;

/** Is the line one of the facts of an advisory? It is of the body, and no headline. */
export const isAdvisoryFact = (text: string): boolean => FACT.test(text);
