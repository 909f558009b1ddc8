export interface World {
  origin: string;
  close: () => Promise<void>;
}
export function createWorld(): Promise<World>;
