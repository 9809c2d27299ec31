/** The kind of contact: at a supported or at a supervised child contact centre. */
export type Service = 'supported-contact' | 'supervised-contact';
