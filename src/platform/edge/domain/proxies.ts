/**
 * Reads how many proxies of its own stand in front of the newsroom.
 *
 * @throws Error in one sentence when it is no number of proxies
 */
export const readProxies = (setting: string): number => {
  if (!/^\d{1,2}$/.test(setting.trim()))
    throw new Error(
      `TRUST_PROXY is the number of proxies in front of the newsroom, such as 1; 0 for none. It is "${setting}".`,
    );
  return Number(setting);
};

/**
 * Whether a request came by TLS: the first proxy says so, or readers can come in no other way.
 *
 * @param said - `X-Forwarded-Proto`, heard when proxies are trusted
 */
export const isByTls = (proxies: number, publicUrl: string, said: string | undefined): boolean =>
  publicUrl.startsWith('https://') || (proxies > 0 && said?.split(',')[0]?.trim() === 'https');
