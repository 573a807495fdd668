/** What every part of a file says about when it was written. Zip has local time only; noon of a day given in local numbers is the same everywhere. */
export const FIXED_TIME = new Date(1980, 0, 1, 12);
