declare module 'ajv-formats-draft2019' {
  /** Adds the formats of JSON Schema that are for international texts. */
  const addFormats: (ajv: object) => void;
  export default addFormats;
}
