/** The same value, it and everything in it frozen. For plain data without cycles. */
/* @__NO_SIDE_EFFECTS__ */
export function deepFreeze<Data>(data: Data): Data {
  if (typeof data !== 'object' || data === null || Object.isFrozen(data)) return data;
  for (const part of Object.values(data)) deepFreeze(part);
  return Object.freeze(data);
}
