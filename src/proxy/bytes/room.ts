/** Somebody's part of a room. */
export interface Place {
  /** So many bytes more; false: the room is full. */
  take: (bytes: number) => boolean;
  leave: () => void;
}

/** Room for so many bytes at once, whosever they are. Gives a way to get a place in it. */
export function createRoom(bytes: number): () => Place {
  let left = bytes;
  return () => {
    let taken = 0;
    return {
      take: (more) => {
        if (more > left) return false;
        left -= more;
        taken += more;
        return true;
      },
      leave: () => {
        left += taken;
        taken = 0;
      },
    };
  };
}
