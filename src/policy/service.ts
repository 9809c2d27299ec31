export type Service = 'supported-contact' | 'supervised-contact';
