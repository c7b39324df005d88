// refused: SLOT-102
module evil {
    requires java.net.http;
}
