/** The same words as the beginning of a sentence. */
export const asSentence = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** The same sentence as it follows a colon. */
export const afterColon = (sentence: string): string => sentence.charAt(0).toLowerCase() + sentence.slice(1);
