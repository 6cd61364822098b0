export const preferencesSql = 'SELECT preferences FROM app_user WHERE id = $1';
export const setPreferencesSql = 'UPDATE app_user SET preferences = $2 WHERE id = $1';
