/** bytes that the process may take; a picture of 50 megapixels takes some 400 MB */
export const MEMORY_LIMIT = 1_000_000_000;

/** milliseconds for one file; an animation of 50 megapixels takes some 30 s on a busy machine */
export const TIME_LIMIT = 90_000;

/** files that may wait for their turn; who sends more hears that it is busy */
export const QUEUE_LIMIT = 50;

/** milliseconds without work, after which the process ends and gives its memory back */
export const IDLE_LIMIT = 20_000;
