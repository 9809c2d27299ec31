import type { Service, StatementId } from '../../src/index.ts';

/** A service, and the statements that are applied to it. */
export interface Context {
  readonly service: Service;
  readonly under: readonly StatementId[];
}

/** Every context that there can be. */
export const contexts = {
  supported: { service: 'supported-contact', under: ['child-contact-services'] },
  'supervised, first statement': { service: 'supervised-contact', under: ['child-contact-services'] },
  'supervised, second statement': { service: 'supervised-contact', under: ['supervised-family-time'] },
  'supervised, both statements': {
    service: 'supervised-contact',
    under: ['child-contact-services', 'supervised-family-time'],
  },
} as const satisfies Record<string, Context>;

export type ContextName = keyof typeof contexts;
export const contextNames = Object.keys(contexts) as ContextName[];
