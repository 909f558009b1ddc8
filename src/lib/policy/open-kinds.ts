/**
 * What may stand against approving a translation, the gravest first. `file`: never opened. `unchecked`: its checks or its
 * conversation were not known. The page counts them, and the record keeps what was overridden.
 */
export const OPEN_KINDS = ['error', 'warning', 'question', 'file', 'unchecked'] as const;
