/** Connections of this instance at the same time: each costs some kilobytes, and none of the database. */
const IN_ALL = 1000;

/** Of one address: an office behind one, with some tabs each. */
const OF_ADDRESS = 20;

/** Who listens: so many in all, and so many of one address. */
export interface StreamPlaces {
  /** @returns what gives the place back; or why there is none */
  take(address: string): (() => void) | 'full' | 'too-many';
}

export const createStreamPlaces = (inAll = IN_ALL, ofAddress = OF_ADDRESS): StreamPlaces => {
  const taken = new Map<string, number>();
  let count = 0;
  return {
    take: (address) => {
      const own = taken.get(address) ?? 0;
      if (own >= ofAddress) return 'too-many';
      if (count >= inAll) return 'full';
      taken.set(address, own + 1);
      count += 1;
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        count -= 1;
        const left = (taken.get(address) ?? 1) - 1;
        if (left === 0) taken.delete(address);
        else taken.set(address, left);
      };
    },
  };
};
