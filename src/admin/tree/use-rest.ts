import { useEffect, useState } from 'react';

/** A value that changes with each key, once nobody has pressed one for a while. @param wait - milliseconds */
export const useRest = <Value>(value: Value, wait: number): Value => {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => {
      setRested(value);
    }, wait);
    return () => {
      clearTimeout(timer);
    };
  }, [value, wait]);
  return rested;
};
