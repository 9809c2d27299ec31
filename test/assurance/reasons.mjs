/** Why a mutant that no test kills is let live: by what it replaces (or how that begins) and, where one place has several, by what. */
export const reasons = [];
