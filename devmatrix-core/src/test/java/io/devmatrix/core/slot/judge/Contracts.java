package io.devmatrix.core.slot.judge;

import io.devmatrix.core.expression.ValueType.Kind;
import io.devmatrix.core.slot.contract.Parameter;
import io.devmatrix.core.slot.contract.Port;
import io.devmatrix.core.slot.contract.Reason;
import io.devmatrix.core.slot.contract.Shape;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.slot.contract.SlotKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The contracts that the corpus of fills is written for. */
public final class Contracts {
    private Contracts() {}

    /** By the name of the folder that holds their fills. */
    public static Map<String, SlotContract> all() {
        Map<String, SlotContract> all = new TreeMap<>();
        all.put("discount", discount().contract());
        all.put("returns", returns().contract());
        all.put("gateway", gateway().contract());
        all.put("points", points().contract());
        all.put("shipping", shipping().contract());
        return all;
    }

    /** A rule with two bounds and a cap, that also sees the lines. */
    static ContractText discount() {
        ContractText text = new ContractText(
                SlotKind.RULE,
                "tieredDiscount",
                "discount",
                "Ten percent from 500, twenty percent from 1000, never more than 200, rounded half up to cents.",
                """

                import java.math.BigDecimal;
                import java.util.List;

                public interface TieredDiscount {
                    BigDecimal discount(Cart cart);

                    record Cart(BigDecimal total, List<CartItem> items) {
                        public Cart {
                            items = List.copyOf(items);
                        }
                    }

                    record CartItem(int quantity, BigDecimal unitPrice, Product product) {}

                    record Product(boolean active) {}
                }
                """);
        Shape item = ContractText.row(
                "CartItem",
                "quantity",
                ContractText.count(1, 100),
                "unitPrice",
                ContractText.amount(),
                "product",
                ContractText.row("Product", "active", ContractText.scalar(Kind.BOOLEAN)));
        text.parameters.add(new Parameter(
                "cart", ContractText.row("Cart", "total", ContractText.amount(), "items", new Shape.Many(item))));
        return text.ensure("result >= 0.0")
                .ensure("result <= 200.0")
                .ensure("cart.total >= 500.0 || result == 0.0")
                .ensure("cart.total < 500.0 || cart.total >= 1000.0 || result == round(cart.total * 0.1, 2)")
                .ensure("cart.total < 1000.0 || result == min(round(cart.total * 0.2, 2), 200.0)")
                .example("{\"cart\":{\"total\":499.99},\"result\":0}")
                .example("{\"cart\":{\"total\":500},\"result\":50}")
                .example("{\"cart\":{\"total\":999.95},\"result\":100.00}")
                .example("{\"cart\":{\"total\":1000},\"result\":200}")
                .example("{\"cart\":{\"total\":5000},\"result\":200}");
    }

    /** Several values, refusals, the time. */
    static ContractText returns() {
        ContractText text = new ContractText(
                SlotKind.RULE,
                "returnPolicy",
                "decide",
                "Within 14 days of delivery the money for all lines is given back, half of it for opened ones, rounded"
                        + " half up to cents. Goods go back to stock when no line was opened.",
                """

                import java.math.BigDecimal;
                import java.time.Instant;
                import java.util.List;
                import org.jspecify.annotations.Nullable;

                public interface ReturnPolicy {
                    Result decide(Order order, Ports ports);

                    record Order(@Nullable Instant deliveredAt, List<Line> lines) {
                        public Order {
                            lines = List.copyOf(lines);
                        }
                    }

                    record Line(int quantity, BigDecimal unitPrice, boolean opened) {}

                    record Ports(Instant now) {}

                    record Result(BigDecimal refund, boolean restock) {}

                    final class Refused extends RuntimeException {
                        private final Reason reason;

                        public enum Reason { NOT_DELIVERED, TOO_LATE }

                        public Refused(Reason reason) {
                            this.reason = reason;
                        }

                        public Reason reason() {
                            return reason;
                        }
                    }
                }
                """);
        Shape line = ContractText.row(
                "Line",
                "quantity",
                ContractText.count(1, 100),
                "unitPrice",
                ContractText.amount(),
                "opened",
                ContractText.scalar(Kind.BOOLEAN));
        text.parameters.add(new Parameter(
                "order",
                ContractText.row(
                        "Order", "deliveredAt", ContractText.maybe(Kind.INSTANT), "lines", new Shape.Many(line))));
        text.result = ContractText.row(
                "Result", "refund", ContractText.decimal(2), "restock", ContractText.scalar(Kind.BOOLEAN));
        text.ports.add(Port.NOW);
        text.reasons.addAll(List.of(
                new Reason("not-delivered", "NOT_DELIVERED", "Not delivered"),
                new Reason("too-late", "TOO_LATE", "Too late")));
        return text.ensure("result.refund >= 0.0")
                .ensure("order.deliveredAt != null && now - order.deliveredAt <= duration('336h')")
                .ensure("result.restock == order.lines.all(l, !l.opened)")
                .ensure(
                        "order.lines.exists(l, l.opened) || result.refund == order.lines.sum(l, l.quantity * l.unitPrice)")
                .ensure("result.refund <= order.lines.sum(l, l.quantity * l.unitPrice)")
                .ensure("order.lines.exists(l, !l.opened) || result.refund"
                        + " == round(order.lines.sum(l, l.quantity * l.unitPrice) * 0.5, 2)")
                .example("{\"order\":{\"deliveredAt\":null},\"error\":\"not-delivered\"}")
                .example(
                        "{\"now\":\"2026-03-15T12:00:00Z\",\"order\":{\"deliveredAt\":\"2026-03-01T12:00:00Z\",\"lines\":"
                                + "[{\"quantity\":2,\"unitPrice\":10}]},\"result\":{\"refund\":20,\"restock\":true}}")
                .example(
                        "{\"now\":\"2026-03-15T12:00:00Z\",\"order\":{\"deliveredAt\":\"2026-03-01T11:59:59Z\",\"lines\":"
                                + "[{\"quantity\":2,\"unitPrice\":10}]},\"error\":\"too-late\"}")
                .example(
                        "{\"now\":\"2026-03-15T12:00:00Z\",\"order\":{\"deliveredAt\":\"2026-03-14T12:00:00Z\",\"lines\":"
                                + "[{\"quantity\":2,\"unitPrice\":10},{\"quantity\":1,\"unitPrice\":5.01,\"opened\":true}]},"
                                + "\"result\":{\"refund\":22.51,\"restock\":false}}");
    }

    /** What somebody else answers, as an enum of the model. */
    static ContractText gateway() {
        ContractText text = new ContractText(
                SlotKind.MAPPING,
                "gatewayAnswer",
                "status",
                "The codes 00 and 10 are paid, codes that begin with 05 are declined, everything else failed. Without an"
                        + " amount nothing is paid, and it failed.",
                """

                import com.acme.shop.domain.PaymentStatus;
                import java.math.BigDecimal;
                import org.jspecify.annotations.Nullable;

                public interface GatewayAnswer {
                    PaymentStatus status(Answer answer);

                    record Answer(String code, @Nullable BigDecimal amount) {}
                }
                """);
        text.parameters.add(new Parameter(
                "answer",
                ContractText.row(
                        "Answer",
                        "code",
                        ContractText.scalar(Kind.STRING),
                        "amount",
                        new Shape.Scalar(Kind.DECIMAL, 2, true, ContractText.limits("0", "100000")))));
        text.result = ContractText.PAYMENT;
        return text.ensure(
                        "answer.amount != null || result == PaymentStatus.failed || result == PaymentStatus.declined")
                .ensure("answer.amount == null || (result == PaymentStatus.paid) == (answer.code in ['00', '10'])")
                .ensure("(result == PaymentStatus.declined) == answer.code.startsWith('05')")
                .example("{\"answer\":{\"code\":\"00\",\"amount\":10},\"result\":\"paid\"}")
                .example("{\"answer\":{\"code\":\"10\",\"amount\":10},\"result\":\"paid\"}")
                .example("{\"answer\":{\"code\":\"05\",\"amount\":10},\"result\":\"declined\"}")
                .example("{\"answer\":{\"code\":\"051\",\"amount\":null},\"result\":\"declined\"}")
                .example("{\"answer\":{\"code\":\"00\",\"amount\":null},\"result\":\"failed\"}");
    }

    /** Plain values. */
    static ContractText points() {
        ContractText text = new ContractText(
                SlotKind.FLOW,
                "loyaltyPoints",
                "points",
                "One point for each full 10 of the total, twice as many for members, none for orders that were returned.",
                """

                import java.math.BigDecimal;

                public interface LoyaltyPoints {
                    int points(BigDecimal total, boolean member, boolean returned);
                }
                """);
        text.parameters.add(new Parameter("total", ContractText.amount()));
        text.parameters.add(new Parameter("member", ContractText.scalar(Kind.BOOLEAN)));
        text.parameters.add(new Parameter("returned", ContractText.scalar(Kind.BOOLEAN)));
        text.result = ContractText.scalar(Kind.INT);
        return text.ensure("!returned || result == 0")
                .ensure("returned || member || (result * 10.0 <= total && total < (result + 1) * 10.0)")
                .ensure(
                        "returned || !member || (result * 5.0 <= total && total < (result + 2) * 5.0 && result % 2 == 0)")
                .example("{\"total\":99.99,\"result\":9}")
                .example("{\"total\":100,\"member\":true,\"result\":20}")
                .example("{\"total\":100,\"returned\":true,\"result\":0}");
    }

    /** A list in, a list out. */
    static ContractText shipping() {
        ContractText text = new ContractText(
                SlotKind.RULE,
                "heavyParcels",
                "heavy",
                "The labels of all parcels above 20 kilograms, in the order given, each once.",
                """

                import java.math.BigDecimal;
                import java.util.List;

                public interface HeavyParcels {
                    List<String> heavy(List<Parcel> parcels);

                    record Parcel(String label, BigDecimal weight) {}
                }
                """);
        text.parameters.add(new Parameter(
                "parcels",
                new Shape.Many(ContractText.row(
                        "Parcel",
                        "label",
                        ContractText.scalar(Kind.STRING),
                        "weight",
                        new Shape.Scalar(Kind.DECIMAL, 1, false, ContractText.limits("0", "1000"))))));
        text.result = new Shape.Many(ContractText.scalar(Kind.STRING));
        return text.ensure("result.all(r, parcels.exists(p, p.label == r && p.weight > 20.0))")
                .ensure("parcels.all(p, p.weight <= 20.0 || result.exists(r, r == p.label))")
                .ensure("size(result) <= size(parcels)")
                .example("{\"parcels\":[],\"result\":[]}")
                .example(
                        "{\"parcels\":[{\"label\":\"a\",\"weight\":20.1},{\"label\":\"b\",\"weight\":20},{\"label\":\"a\",\"weight\":30}],"
                                + "\"result\":[\"a\"]}")
                .example(
                        "{\"parcels\":[{\"label\":\"z\",\"weight\":21},{\"label\":\"b\",\"weight\":22}],\"result\":[\"z\",\"b\"]}");
    }
}
