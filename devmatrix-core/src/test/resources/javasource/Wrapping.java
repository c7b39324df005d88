package example.all;

import java.util.List;
import java.util.Map;

@Table(
        name = "products",
        indexes = {@Index(name = "ix_products_name", columnList = "name"), @Index(name = "ix_p", columnList = "price")})
public class Wrapping extends VeryLongNameOfABaseClassThatTakesRoom
        implements FirstInterfaceWithALongName<String>, SecondInterfaceWithALongName, ThirdInterfaceWithALongName {
    private static final Map<String, String> NAMES = Map.of("first-key", "first-value", "second-key", "second-value", "k", "v");
    private static final String[] COLUMNS = {"identifier", "created_at", "updated_at", "name", "description", "price", "stock", "x"};

    Wrapping(RepositoryOfProducts products, RepositoryOfCustomers customers, RepositoryOfOrders orders, Clock clock) {
        this.products = products;
    }

    Wrapping(RepositoryOfProducts products, RepositoryOfCustomers customers, RepositoryOfOrders orders, Clock clockOfTheSystem, EventPublisher publisher) throws FirstException, SecondException {
        super(products, customers, orders, clockOfTheSystem, publisher, "some more text to make it a long line", 1234567890);
    }

    List<ProductRead> list(String name, int page) {
        List<ProductRead> all = repository.findAll(specification(name)).stream().filter(Product::isActive).map(mapper::toRead).toList();
        repository.findAll().stream().filter(product -> product.isActive()).map(product -> {
            // a block in a chain
            return mapper.toRead(product, page);
        }).toList();
        executor.execute(() -> {
            work();
        });
        executor.schedule(() -> {
            work();
        }, 10, TimeUnit.SECONDS);
        template.query("select id, name from products where name like ? order by name limit ? offset ?", (row, number) -> {
            return row.getString(1);
        });
        if (product.getStock() < command.getQuantity() && !product.isBackorderAllowed() || product.isDiscontinued() && !force) {
            throw new BusinessException("out-of-stock", "Not enough stock of " + product.getName() + ", there are " + product.getStock());
        }
        String state = order.getStatus() == OrderStatus.PENDING_PAYMENT ? "the order waits for its payment" : "the order is done with";
        String both = order.getStatus() == OrderStatus.PENDING_PAYMENT && order.getTotal().signum() > 0 || order.isForced() ? "x" : "y";
        switch (status) {
            case PENDING_PAYMENT, PAYMENT_AUTHORISED, PAYMENT_CAPTURED, PAYMENT_REFUSED, PAYMENT_REFUNDED, CANCELLED_BY_CUSTOMER -> work();
            default -> order.getItems().stream().filter(item -> item.getQuantity() > 0).forEach(item -> item.getProduct().increase(1));
        }
        try (FirstResource first = new FirstResource("with a name that is long"); SecondResource second = new SecondResource("x")) {
            work();
        } catch (FirstExceptionWithALongName | SecondExceptionWithALongName | ThirdExceptionWithALongName | Fourth e) {
            work();
        }
        return new ThingWithAnonymousBody(first, "a rather long argument that does not fit", "and another one of them", x) {
            @Override
            void run() {
                work();
            }
        };
    }

    @Override
    public ResponseEntity<ProductRead> create(@Valid @RequestBody ProductCreate body, @RequestParam(name = "dry_run", defaultValue = "false") boolean dryRun) {
        return ResponseEntity.created(uri).header("ETag", etag).body(mapper.toRead(service.create(mapper.toEntity(body), dryRun)));
    }

    record ProductRead(@JsonProperty("id") UUID id, @JsonProperty("name") String name, @JsonProperty("price") BigDecimal price, Instant at) implements Read {}
}
