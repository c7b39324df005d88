// refused: SLOT-103
