package io.devmatrix.core.stack.springboot;

import io.devmatrix.core.check.Problem;
import io.devmatrix.core.facts.FactTable;
import io.devmatrix.core.facts.SecurityFacts;
import io.devmatrix.core.generate.Generator;
import io.devmatrix.core.launch.LaunchedService;
import io.devmatrix.core.launch.ServiceLauncher;
import io.devmatrix.core.qa.QaCheck;
import io.devmatrix.core.regression.KnownBug;
import io.devmatrix.core.slot.contract.SlotContract;
import io.devmatrix.core.stack.TargetStack;
import io.devmatrix.core.stack.springboot.generate.SlotContracts;
import io.devmatrix.core.stack.springboot.generate.SpringBootGenerators;
import io.devmatrix.core.stack.springboot.generate.Unsupported;
import io.devmatrix.core.stack.springboot.qa.BootCheck;
import io.devmatrix.core.stack.springboot.qa.BootService;
import io.devmatrix.core.stack.springboot.qa.LogCheck;
import io.devmatrix.core.stack.springboot.regression.SpringBootRules;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Spring Boot 4.1 on Java 17, Spring Data JPA, PostgreSQL. */
public final class SpringBootStack implements TargetStack {
    private static final String SECURITY =
            "org.springframework.boot:spring-boot-starter-security-oauth2-resource-server";

    @Override
    public String id() {
        return "spring-boot";
    }

    @Override
    public Stream<Problem> unsupported(FactTable facts) {
        return new Unsupported(facts).problems();
    }

    @Override
    public List<String> dependencies(FactTable facts) {
        return SecurityFacts.of(facts).isPresent() ? List.of(SECURITY) : List.of();
    }

    @Override
    public void warmUp() {
        SpringBootGenerators.warmUp();
    }

    @Override
    public List<Generator> generators(FactTable facts, ClassLoader templates, Set<String> written) {
        return SpringBootGenerators.of(facts, templates, written);
    }

    @Override
    public List<SlotContract> slots(FactTable facts) {
        return SlotContracts.of(facts);
    }

    @Override
    public List<KnownBug> regressionRules() {
        return SpringBootRules.all();
    }

    @Override
    public ServiceLauncher launcher() {
        return BootService::start;
    }

    @Override
    public QaCheck bootCheck(Supplier<LaunchedService> service) {
        return new BootCheck(service);
    }

    @Override
    public QaCheck logCheck(Supplier<LaunchedService> service) {
        return new LogCheck(service);
    }
}
