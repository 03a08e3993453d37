// How answers stand in the address of a link.

/** What an address that carries answers has behind its #, which no server is sent. */
export const FRAGMENT = 'pathway=';
