package io.devmatrix.core.load;

import io.devmatrix.core.ir.ApiIr;
import io.devmatrix.core.ir.BusinessError;
import io.devmatrix.core.ir.Paging;
import io.devmatrix.core.ir.Resource;
import io.devmatrix.core.ir.Security;
import java.util.List;
import java.util.Optional;

/** Reads how the service is served. */
final class ApiReader {
    private ApiReader() {}

    static ApiIr read(Fields model, List<BusinessError> errors, List<Resource> resources, Optional<Security> security) {
        Fields api = model.sub("api", "api");
        return new ApiIr(
                api.text("base"),
                api.choice("json", ApiIr.Naming.class).orElse(ApiIr.Naming.CAMEL),
                paging(api.sub("page", "page"), api.sub("list", "envelope")),
                statuses(api.sub("statuses", "statuses")),
                errors,
                resources,
                security);
    }

    private static Paging paging(Fields page, Fields envelope) {
        return new Paging(
                page.text("page"),
                page.text("size"),
                page.integer("first"),
                page.integer("default"),
                page.integer("max"),
                envelope.text("items"),
                envelope.text("total"),
                envelope.text("page"),
                envelope.text("size"));
    }

    private static ApiIr.Statuses statuses(Fields statuses) {
        return new ApiIr.Statuses(
                statuses.integer("validation"), statuses.integer("unreadable"), statuses.integer("constraint"));
    }
}
