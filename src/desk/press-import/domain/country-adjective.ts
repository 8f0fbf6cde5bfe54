/** "Agencia Suiza", "التمرة السعودية": behind a definite noun the name is what that is like; behind "العربية" it is the kingdom's. */
export function isAdjective(name: string, before: string): boolean {
  if (/^(?:Suiza|Noruega|Argentina)$/u.test(name))
    return /^(?:Agencia|Cooperación|Asociación|Fundación|Academia|Federación|Roja)$/u.test(before);
  return name === 'السعودية' && /^(?:[وفبك]?ال|لل)\p{L}+ة$/u.test(before) && before !== 'العربية';
}
