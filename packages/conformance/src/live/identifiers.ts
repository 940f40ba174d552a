/** Every identifier in a text. */
export const uuid = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gi;

/** An identifier of nothing. */
export const nobody = '00000000-0000-4000-8000-000000000000';
