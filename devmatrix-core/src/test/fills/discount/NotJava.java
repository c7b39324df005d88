// refused: SLOT-102
```java
Sure! Here is the class you asked for.
```
