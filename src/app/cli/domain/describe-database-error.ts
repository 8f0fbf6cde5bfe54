const ADVICE: Record<string, string> = {
  ECONNREFUSED: 'nothing answers there. Check the host and the port, and that PostgreSQL runs.',
  ENOTFOUND: 'there is no such host. Check DATABASE_URL or DATABASE_HOST.',
  EAI_AGAIN: 'the host name cannot be resolved now. Check DATABASE_URL or DATABASE_HOST, and the network.',
  ETIMEDOUT: 'no answer in time. Check the host, the port and the firewall.',
  EHOSTUNREACH: 'there is no way to that host. Check the address and the network.',
  ENETUNREACH: 'there is no way to that network. Check the address and the network.',
  ECONNRESET: 'the server closed the connection. Check DATABASE_SSL.',
  '28P01':
    'the user name or the password is wrong. Check DATABASE_URL, or DATABASE_USERNAME and DATABASE_PASSWORD.',
  '28000': 'the server does not let this user in. Check the user name, pg_hba.conf and DATABASE_SSL.',
  '25006': 'it is a standby, or only reads.',
  '3D000': 'there is no database of that name. Create it, or check DATABASE_NAME.',
  '53300':
    'the server has no free connection, and an instance takes up to 31. Raise max_connections, or lower DATABASE_POOL_MAX and DATABASE_READ_POOL_MAX.',
  CERT_HAS_EXPIRED: 'its certificate has expired. Have it renewed.',
  DEPTH_ZERO_SELF_SIGNED_CERT:
    'its certificate is self-signed. Set DATABASE_SSL_CA to the certificate that signed it.',
  SELF_SIGNED_CERT_IN_CHAIN: 'its certificate is not signed by a known authority. Set DATABASE_SSL_CA.',
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: 'its certificate is not signed by a known authority. Set DATABASE_SSL_CA.',
  ERR_TLS_CERT_ALTNAME_INVALID: 'its certificate is for another host name. Check DATABASE_HOST.',
};

/**
 * One line for the person at the terminal: what went wrong with the database, and what to look at. Never a password.
 *
 * @param where - host and port, such as `db.example.org:5432`
 * @param error - what the driver threw: `code` is Node's or a SQLSTATE (PostgreSQL documentation, appendix A)
 */
export const describeDatabaseError = (
  where: string,
  error: { code?: string | undefined; message: string },
): string => {
  const advice =
    ADVICE[error.code ?? ''] ??
    (/SSL/i.test(error.message) ? 'it does not speak TLS. Check DATABASE_SSL.' : error.message);
  return `The database at ${where} cannot be used: ${advice}`;
};
